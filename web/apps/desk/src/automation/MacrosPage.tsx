// Macros: several actions under one name, run on a case by a key, or on many that are chosen.
import "./automation.css";
import { PlusOutlined, ThunderboltOutlined } from "@ant-design/icons";
import type { Macro, MacroInput } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Button, Popconfirm, Table } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EditDrawer, isNamed, Names } from "../admin/EditDrawer.tsx";
import { Listing } from "../admin/Listing.tsx";
import { useSave } from "../admin/useSave.ts";
import { useLanguage } from "../app/i18n.ts";
import { macrosQuery } from "../cases/cases.ts";
import { useCaseWords } from "../cases/words.ts";
import { inLanguage } from "../conditions/words.ts";
import { Page } from "../shell/Page.tsx";
import { ActionsEditor } from "./ActionsEditor.tsx";
import { isComplete } from "./actions.ts";

const MACROS = ["cases", "macros"];

export function MacrosPage() {
  const { t } = useTranslation();
  const query = useQuery(macrosQuery);
  const [editing, setEditing] = useState<Macro | "new" | null>(null);
  const create = () => setEditing("new");
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={create}>
      {t("macros.add")}
    </Button>
  );
  return (
    <Page wide title={t("page.macros")} text={t("admin.macros")} action={add}>
      <Listing
        query={query}
        empty={
          <Empty
            icon={<ThunderboltOutlined />}
            title={t("macros.none")}
            text={t("macros.noneText")}
            action={{ label: t("macros.add"), run: create }}
          />
        }
      >
        {(macros) => <Macros macros={macros} edit={setEditing} />}
      </Listing>
      {editing && <MacroDrawer macro={editing === "new" ? null : editing} close={() => setEditing(null)} />}
    </Page>
  );
}

function Macros({ macros, edit }: { macros: readonly Macro[]; edit(macro: Macro): void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useCaseWords();
  const { save } = useSave(MACROS);
  return (
    <Table<Macro>
      rowKey="id"
      size="middle"
      scroll={{ x: 640 }}
      pagination={macros.length > 50 ? { pageSize: 50 } : false}
      dataSource={[...macros]}
      columns={[
        {
          title: t("macros.name"),
          width: "30%",
          render: (_, it) => (
            <button type="button" className="cell-link" onClick={() => edit(it)}>
              <b>{inLanguage(it, language)}</b>
            </button>
          ),
        },
        { title: t("macros.does"), render: (_, it) => it.actions.map(words.done).join(t("common.comma")) },
        {
          title: <span className="lx-sr">{t("common.actions")}</span>,
          align: "right",
          render: (_, it) => (
            <Popconfirm
              title={t("macros.removeAsk", { name: inLanguage(it, language) })}
              okText={t("common.delete")}
              cancelText={t("common.cancel")}
              onConfirm={() => save(() => call("DELETE", `/api/cases/macros/${it.id}`))}
            >
              <Button type="text" size="small" danger>
                {t("common.delete")}
              </Button>
            </Popconfirm>
          ),
        },
      ]}
    />
  );
}

function MacroDrawer({ macro, close }: { macro: Macro | null; close(): void }) {
  const { t } = useTranslation();
  const [names, setNames] = useState({ zh: macro?.name_zh ?? "", en: macro?.name_en ?? "" });
  const [actions, setActions] = useState(macro?.actions ?? []);
  const { busy, save } = useSave(MACROS);
  const keep = async () => {
    const body: MacroInput = { name_zh: names.zh, name_en: names.en, actions };
    const path = macro ? `/api/cases/macros/${macro.id}` : "/api/cases/macros";
    if (await save(() => call(macro ? "PUT" : "POST", path, body))) close();
  };
  return (
    <EditDrawer
      title={t(macro ? "macros.edit" : "macros.add")}
      ready={isNamed(names) && actions.length > 0 && actions.every(isComplete)}
      busy={busy}
      keep={keep}
      close={close}
    >
      <Names value={names} limit={60} onChange={setNames} />
      <h3>{t("macros.does")}</h3>
      <ActionsEditor value={actions} onChange={setActions} />
    </EditDrawer>
  );
}
