// Every command by its name, and every conversation at hand by its customer.
import { FileSearchOutlined } from "@ant-design/icons";
import { Input, type InputRef, Modal } from "antd";
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCustomerName } from "../app/names.ts";
import { dialog } from "../app/prefs.ts";
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

export function Palette() {
  const { t } = useTranslation();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef<InputRef>(null);
  const entries = useEntries();
  const everywhere = useEverywhere(query.trim());
  const found = useMemo(() => [...search(entries, query), ...everywhere], [entries, query, everywhere]);
  const chosen = Math.min(at, found.length - 1);

  const choose = (entry: Entry | undefined) => {
    dialog.set(null);
    entry?.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setAt(Math.min(chosen + 1, found.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(chosen - 1, 0));
    else if (event.key === "Enter") choose(found[chosen]);
    else return;
    event.preventDefault();
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
      <Input
        ref={field}
        autoFocus
        size="large"
        variant="borderless"
        value={query}
        placeholder={t("palette.placeholder")}
        aria-label={t("palette.placeholder")}
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found[chosen] ? `palette-${found[chosen].id}` : undefined}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="palette lx-scroll" id="palette-list" role="listbox" aria-label={t("command.palette")}>
        {found.map((entry, place) => (
          <Row
            key={entry.id}
            entry={entry}
            chosen={place === chosen}
            hover={() => setAt(place)}
            run={() => choose(entry)}
          />
        ))}
        {found.length === 0 && <p className="palette-none">{t("palette.none")}</p>}
      </div>
    </Modal>
  );
}

function Row({ entry, chosen, hover, run }: { entry: Entry; chosen: boolean; hover: () => void; run: () => void }) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and chooses with Enter
    <div
      ref={row}
      id={`palette-${entry.id}`}
      className="palette-row"
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      onMouseMove={hover}
      onClick={run}
    >
      <span className="palette-icon">{entry.icon}</span>
      <span className="lx-cut">{entry.label}</span>
      <span className="palette-hint">{entry.hint}</span>
      {entry.keys && <Keys keys={entry.keys} />}
    </div>
  );
}

function useEntries(): Entry[] {
  const { t } = useTranslation();
  const { scene, run } = useCommands();
  const nameOf = useCustomerName();
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
    return [...orders, ...talks];
  }, [scene, run, t, nameOf]);
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
