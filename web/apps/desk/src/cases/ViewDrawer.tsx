// A view that is kept under a name: which cases it has, in which order, and whether everybody has it.
import type { CaseView } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { Button, Drawer, Input, type InputRef, Popconfirm, Select, Switch } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSave } from "../admin/useSave.ts";
import { useLanguage } from "../app/i18n.ts";
import { useCan } from "../app/live.tsx";
import { problemText } from "../app/problems.ts";
import { useSettled } from "../conditions/useSettled.ts";
import { count } from "./cases.ts";
import { FilterFields, Labelled } from "./FilterFields.tsx";
import { type Asked, SORTS } from "./filter.ts";

interface Props {
  view: CaseView | null;
  asked: Asked;
  /** Told its id; without one when it was removed. */
  stored(id: string | null): void;
  close(): void;
}

const SETTLE_MS = 300;

export function ViewDrawer({ view, asked, stored, close }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const manages = useCan()("cases.manage");
  const [names, setNames] = useState({ zh: view?.name_zh ?? "", en: view?.name_en ?? "" });
  const [filter, setFilter] = useState(asked.filter);
  const [sort, setSort] = useState(asked.sort);
  const [shared, setShared] = useState(view !== null && view.owner_id === null);
  const { busy, save } = useSave(["cases", "views"]);
  const field = useRef<InputRef>(null);
  const other = language === "zh" ? "en" : "zh";
  const named = names[language].trim() !== "";

  const keep = async () => {
    let id = view?.id ?? "";
    const name = names[language];
    const also = (shared && names[other].trim()) || name;
    const body = { [`name_${language}`]: name, [`name_${other}`]: also, filter, sort, shared };
    const store = async () => {
      const path = view ? `/api/cases/views/${view.id}` : "/api/cases/views";
      id = (await call<CaseView>(view ? "PUT" : "POST", path, body)).id;
    };
    if (!(await save(store))) return;
    stored(id);
    close();
  };
  const remove = async () => {
    if (!view || !(await save(() => call("DELETE", `/api/cases/views/${view.id}`)))) return;
    stored(null);
    close();
  };
  return (
    <Drawer
      open
      size={560}
      title={t(view ? "cases.editView" : "cases.keepView")}
      onClose={close}
      afterOpenChange={(open) => open && field.current?.focus()}
      footer={
        <div className="case-drawer-foot">
          <LiveCount filter={filter} />
          {view && (
            <Popconfirm
              title={t(view.owner_id ? "cases.removeViewAsk" : "cases.removeSharedAsk")}
              okText={t("common.delete")}
              cancelText={t("common.cancel")}
              onConfirm={remove}
            >
              <Button danger type="text">
                {t("common.delete")}
              </Button>
            </Popconfirm>
          )}
          <Button type="primary" loading={busy} disabled={!named} onClick={() => void keep()}>
            {t("common.save")}
          </Button>
        </div>
      }
    >
      <div className="case-form">
        <Labelled label={t(shared ? `cases.name.${language}` : "cases.viewName")}>
          <Input
            ref={field}
            value={names[language]}
            maxLength={60}
            onChange={(event) => setNames({ ...names, [language]: event.target.value })}
            onPressEnter={() => named && void keep()}
          />
        </Labelled>
        {shared && (
          <Labelled label={t(`cases.name.${other}`)}>
            <Input
              value={names[other]}
              maxLength={60}
              placeholder={names[language]}
              onChange={(event) => setNames({ ...names, [other]: event.target.value })}
            />
          </Labelled>
        )}
        {manages && (
          // biome-ignore lint/a11y/noLabelWithoutControl: antd's switch is a button inside
          <label className="case-form-switch">
            <Switch size="small" checked={shared} onChange={setShared} />
            {t("cases.share")}
          </label>
        )}
        <FilterFields value={filter} onChange={setFilter} />
        <Labelled label={t("cases.sortLabel")}>
          <Select
            value={sort}
            aria-label={t("cases.sortLabel")}
            options={SORTS.map((value) => ({ value, label: t(`cases.sort.${value}`) }))}
            onChange={setSort}
          />
        </Labelled>
      </div>
    </Drawer>
  );
}

function LiveCount({ filter }: { filter: Asked["filter"] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const asked = useSettled(filter, SETTLE_MS);
  const query = useQuery({ queryKey: ["cases", "counted", asked], queryFn: () => count(asked), retry: false });
  if (query.error) return <span role="alert">{problemText(t, query.error)}</span>;
  return (
    <output>
      {t("cases.counted", { count: query.data?.cases ?? 0, shown: query.data?.cases.toLocaleString(language) ?? "…" })}
    </output>
  );
}
