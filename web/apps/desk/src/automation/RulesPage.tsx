// Rules: when something happens to a case of some sort, this is done by itself. Each with what it did.
import "./automation.css";
import { BranchesOutlined, DeleteOutlined, EditOutlined, HistoryOutlined, PlusOutlined } from "@ant-design/icons";
import type { Rule } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Button, Popconfirm, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Listing } from "../admin/Listing.tsx";
import { useSave } from "../admin/useSave.ts";
import { useLanguage } from "../app/i18n.ts";
import { rulesQuery } from "../cases/cases.ts";
import { useCaseWords } from "../cases/words.ts";
import { inLanguage } from "../conditions/words.ts";
import { Page } from "../shell/Page.tsx";
import { RuleDrawer } from "./RuleDrawer.tsx";
import { RuleLog } from "./RuleLog.tsx";

export const RULES = ["cases", "rules"];

export function RulesPage() {
  const { t } = useTranslation();
  const query = useQuery(rulesQuery);
  const [editing, setEditing] = useState<Rule | "new" | null>(null);
  const [read, setRead] = useState<Rule | null>(null);
  const create = () => setEditing("new");
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={create}>
      {t("rules.add")}
    </Button>
  );
  return (
    <Page wide title={t("page.rules")} text={t("admin.rules")} action={add}>
      <Listing
        query={query}
        empty={
          <Empty
            icon={<BranchesOutlined />}
            title={t("rules.none")}
            text={t("rules.noneText")}
            action={{ label: t("rules.add"), run: create }}
          />
        }
      >
        {(rules) => (
          <ol className="ordered">
            {rules.map((it) => (
              <Line key={it.id} of={it} edit={() => setEditing(it)} read={() => setRead(it)} />
            ))}
          </ol>
        )}
      </Listing>
      {editing && <RuleDrawer rule={editing === "new" ? null : editing} close={() => setEditing(null)} />}
      {read && <RuleLog rule={read} close={() => setRead(null)} />}
    </Page>
  );
}

function Line({ of: it, edit, read }: { of: Rule; edit(): void; read(): void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useCaseWords();
  const { busy, save } = useSave(RULES);
  const name = inLanguage(it, language);
  const wanted = words.wanted(it.wanted);
  return (
    <li data-off={!it.on}>
      <Switch
        size="small"
        checked={it.on}
        loading={busy}
        aria-label={t("rules.on", { name })}
        onChange={(on) => save(() => call("PUT", `/api/cases/rules/${it.id}`, { ...it, on }))}
      />
      <div className="ordered-what">
        <button type="button" className="cell-link" onClick={edit}>
          <b>{name}</b>
        </button>
        <dl className="rule-words">
          <dt>{t("rules.when")}</dt>
          <dd>{it.when.map((one) => t(`rules.happens.${one}`)).join(t("rules.or"))}</dd>
          <dt>{t("rules.if")}</dt>
          <dd>{wanted.length ? wanted.join(t("rules.and")) : t("rules.every")}</dd>
          <dt>{t("rules.then")}</dt>
          <dd>{it.actions.map(words.done).join(t("common.comma"))}</dd>
        </dl>
      </div>
      <div className="ordered-acts">
        <Button type="text" icon={<HistoryOutlined />} onClick={read}>
          {t("rules.log")}
        </Button>
        <Button type="text" icon={<EditOutlined />} aria-label={t("rules.editNamed", { name })} onClick={edit} />
        <Popconfirm
          title={t("rules.removeAsk", { name })}
          okText={t("common.delete")}
          cancelText={t("common.cancel")}
          onConfirm={() => save(() => call("DELETE", `/api/cases/rules/${it.id}`))}
        >
          <Button type="text" icon={<DeleteOutlined />} aria-label={t("rules.remove", { name })} />
        </Popconfirm>
      </div>
    </li>
  );
}
