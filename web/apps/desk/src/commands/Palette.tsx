// Every command by its name, and every conversation at hand by its customer.
import { FileSearchOutlined } from "@ant-design/icons";
import type { CaseView } from "@lingxi/api";
import { useQuery } from "@tanstack/react-query";
import { type InputRef, Modal } from "antd";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useCustomerName } from "../app/names.ts";
import { dialog } from "../app/prefs.ts";
import { viewsQuery } from "../cases/cases.ts";
import { inLanguage } from "../conditions/words.ts";
import { Chooser } from "./Chooser.tsx";
import { useCommands } from "./CommandProvider.tsx";
import { available } from "./commands.tsx";
import { Keys } from "./Keys.tsx";

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly icon?: ReactNode;
  readonly keys?: string | undefined;
  run(): void;
}

const HIDDEN = new Set(["view.palette"]);
const LIMIT = 60;
const NONE: readonly CaseView[] = [];

export function Palette() {
  const { t } = useTranslation();
  const [query, setQuery] = useState("");
  const field = useRef<InputRef>(null);
  const entries = useEntries();
  const everywhere = useEverywhere(query.trim());
  const found = useMemo(() => [...search(entries, query), ...everywhere], [entries, query, everywhere]);
  const choose = (entry: Entry) => {
    dialog.set(null);
    entry.run();
  };
  return (
    <Modal
      open
      footer={null}
      closable={false}
      onCancel={() => dialog.set(null)}
      afterOpenChange={(open) => open && field.current?.focus()}
      width={560}
      style={{ top: "12vh" }}
      styles={{ container: { padding: 0 }, body: { padding: 0 } }}
      title={<span className="lx-sr">{t("command.palette")}</span>}
      classNames={{ header: "lx-sr" }}
    >
      <Chooser
        field={field}
        input={{ size: "large", variant: "borderless" }}
        className="palette"
        query={query}
        onQuery={setQuery}
        found={found}
        placeholder={t("palette.placeholder")}
        label={t("command.palette")}
        none={t("palette.none")}
        choose={choose}
        row={(entry) => (
          <>
            <span className="palette-icon">{entry.icon}</span>
            <span className="lx-cut">{entry.label}</span>
            <span className="palette-hint">{entry.hint}</span>
            {entry.keys && <Keys keys={entry.keys} />}
          </>
        )}
      />
    </Modal>
  );
}

function useEntries(): Entry[] {
  const { t } = useTranslation();
  const { scene, run } = useCommands();
  const nameOf = useCustomerName();
  const language = useLanguage();
  const { data: views = NONE } = useQuery({ ...viewsQuery, enabled: scene.can("cases.read") });
  return useMemo(() => {
    const orders = available(scene)
      .filter((command) => !HIDDEN.has(command.id))
      .map((command) => ({
        id: command.id,
        label: t(command.labelKey),
        hint: t(`palette.${command.group}`),
        icon: command.icon,
        keys: command.keys?.[0],
        run: () => run(command),
      }));
    const talks = Object.values(scene.state.conversations).map((it) => ({
      id: it.id,
      label: nameOf(it),
      hint: t("palette.talk"),
      run: () => scene.go(`/c/${it.id}`),
    }));
    const lists = views.map((it) => ({
      id: it.id,
      label: inLanguage(it, language),
      hint: t("cases.views"),
      run: () => scene.go(`/cases?${new URLSearchParams({ kept: it.id })}`),
    }));
    return [...orders, ...lists, ...talks];
  }, [scene, run, t, nameOf, views, language]);
}

/** The last way out: what was typed, looked for in everything that was said. */
function useEverywhere(query: string): Entry[] {
  const { t } = useTranslation();
  const { scene } = useCommands();
  return useMemo(
    () =>
      query && scene.can("conversations.read")
        ? [
            {
              id: "search",
              label: t("search.everywhere", { query }),
              hint: t("search.title"),
              icon: <FileSearchOutlined />,
              run: () => scene.go(`/search?${new URLSearchParams({ q: query })}`),
            },
          ]
        : [],
    [query, scene, t],
  );
}

function search(entries: readonly Entry[], query: string): Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (entry: Entry) => {
    const text = `${entry.label} ${entry.hint} ${entry.id}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const rank = (entry: Entry) => (entry.label.toLowerCase().startsWith(words[0] ?? "") ? 0 : 1);
  return entries
    .filter(fits)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, LIMIT);
}
