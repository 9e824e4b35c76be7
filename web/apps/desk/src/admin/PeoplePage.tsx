// Who works here, in which roles, and how much each takes on at once.
import { PlusOutlined, TeamOutlined } from "@ant-design/icons";
import type { Staff } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Avatar, Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Button, Input, Table, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "../app/live.tsx";
import { useLoads } from "../app/loads.ts";
import { Page } from "../shell/Page.tsx";
import { PresenceDot } from "../shell/PresenceDot.tsx";
import { Listing } from "./Listing.tsx";
import { PersonDrawer } from "./PersonDrawer.tsx";

export function PeoplePage() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ["staff"], queryFn: () => call<readonly Staff[]>("GET", "/api/staff") });
  const [editing, setEditing] = useState<Staff | "new" | null>(null);
  const [search, setSearch] = useState("");
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing("new")}>
      {t("people.add")}
    </Button>
  );
  return (
    <Page wide title={t("page.people")} text={t("admin.people")} action={add}>
      <Input.Search
        allowClear
        className="page-search"
        placeholder={t("people.search")}
        aria-label={t("people.search")}
        onChange={(event) => setSearch(event.target.value.toLowerCase())}
      />
      <Listing
        query={query}
        empty={<Empty icon={<TeamOutlined />} title={t("people.none")} text={t("people.noneText")} />}
      >
        {(staff) => (
          <People
            staff={staff.filter((it) => `${it.name} ${it.email}`.toLowerCase().includes(search))}
            edit={setEditing}
          />
        )}
      </Listing>
      {editing && <PersonDrawer person={editing === "new" ? null : editing} close={() => setEditing(null)} />}
    </Page>
  );
}

function People({ staff, edit }: { staff: readonly Staff[]; edit: (person: Staff) => void }) {
  const { t } = useTranslation();
  const loads = useLoads();
  const agents = useLive((state) => state.agents);
  return (
    <Table<Staff>
      rowKey="id"
      size="middle"
      scroll={{ x: 640 }}
      dataSource={[...staff]}
      pagination={staff.length > 50 ? { pageSize: 50 } : false}
      columns={[
        {
          title: t("people.name"),
          sorter: (a, b) => a.name.localeCompare(b.name),
          render: (_, it) => (
            <button type="button" className="cell-link" onClick={() => edit(it)}>
              <Avatar name={it.name} size={28} />
              <span>
                <b>{it.name}</b>
                <span className="quiet">{it.email}</span>
              </span>
            </button>
          ),
        },
        {
          title: t("people.roles"),
          render: (_, it) => it.roles.map((role) => <Tag key={role}>{t(`role.${role}`)}</Tag>),
        },
        {
          title: t("people.now"),
          render: (_, it) => {
            const agent = agents[it.id];
            if (!it.active) return <Tag color="default">{t("people.inactive")}</Tag>;
            const presence = agent?.presence ?? "offline";
            return (
              <span className="presence-item">
                <PresenceDot presence={presence} /> {t(`presence.${presence}`)}
                {agent && <span className="quiet">{`${loads[it.id] ?? 0}/${agent.capacity}`}</span>}
              </span>
            );
          },
        },
        {
          title: t("people.totp"),
          render: (_, it) =>
            it.totp ? <Tag color="success">{t("common.on")}</Tag> : <span className="quiet">{t("common.off")}</span>,
        },
      ]}
    />
  );
}
