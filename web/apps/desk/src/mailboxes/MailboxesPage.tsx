// The addresses that customers write to, and how each fares.
import { MailOutlined, PlusOutlined } from "@ant-design/icons";
import type { Mailbox, Pulse } from "@lingxi/api";
import { stamp } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Button, Table, Tag, Tooltip } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Listing } from "../admin/Listing.tsx";
import { useLanguage } from "../app/i18n.ts";
import { Page } from "../shell/Page.tsx";
import { MailboxDrawer } from "./MailboxDrawer.tsx";
import { Signatures } from "./Signatures.tsx";

export const MAILBOXES = ["mailboxes"];

export function MailboxesPage() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: MAILBOXES, queryFn: () => call<readonly Mailbox[]>("GET", "/api/mailboxes") });
  const pulses = useQuery({
    queryKey: [...MAILBOXES, "pulses"],
    queryFn: () => call<readonly Pulse[]>("GET", "/api/mailboxes/pulses"),
    refetchInterval: 15_000,
  });
  const [opened, setOpened] = useState<string | null>(null);
  const create = () => setOpened("new");
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={create}>
      {t("mailboxes.add")}
    </Button>
  );
  const mailbox = query.data?.find((it) => it.id === opened);
  return (
    <Page wide title={t("page.mailboxes")} text={t("admin.mailboxes")} action={add}>
      <Listing
        query={query}
        empty={
          <Empty
            icon={<MailOutlined />}
            title={t("mailboxes.none")}
            text={t("mailboxes.noneText")}
            action={{ label: t("mailboxes.add"), run: create }}
          />
        }
      >
        {(mailboxes) => <Mailboxes mailboxes={mailboxes} pulses={pulses.data ?? []} open={setOpened} />}
      </Listing>
      <Signatures />
      {(mailbox || opened === "new") && (
        <MailboxDrawer key={opened} mailbox={mailbox ?? null} close={() => setOpened(null)} />
      )}
    </Page>
  );
}

interface MailboxesProps {
  mailboxes: readonly Mailbox[];
  pulses: readonly Pulse[];
  open: (id: string) => void;
}

function Mailboxes({ mailboxes, pulses, open }: MailboxesProps) {
  const { t } = useTranslation();
  const of = (id: string, direction: string) => pulses.find((it) => it.mailbox_id === id && it.direction === direction);
  return (
    <Table<Mailbox>
      rowKey="id"
      size="middle"
      scroll={{ x: 720 }}
      pagination={false}
      dataSource={[...mailboxes]}
      columns={[
        {
          title: t("mailboxes.address"),
          render: (_, it) => (
            <button type="button" className="cell-link" onClick={() => open(it.id)}>
              <b>{it.address}</b>
            </button>
          ),
        },
        {
          title: t("mailboxes.name"),
          render: (_, it) => (
            <>
              {it.name} {!it.active && <Tag color="warning">{t("mailboxes.off")}</Tag>}
            </>
          ),
        },
        {
          title: t("mailboxes.in"),
          render: (_, it) => (it.incoming ? <Fares pulse={of(it.id, "in")} /> : <Tag>{t("mailboxes.brought")}</Tag>),
        },
        {
          title: t("mailboxes.out"),
          render: (_, it) =>
            it.outgoing ? <Fares pulse={of(it.id, "out")} /> : <span className="quiet">{t("mailboxes.cannot")}</span>,
        },
      ]}
    />
  );
}

function Fares({ pulse }: { pulse: Pulse | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!pulse) return <span className="quiet">{t("mailboxes.unknown")}</span>;
  if (!pulse.code) return <Tag color="success">{t("mailboxes.well")}</Tag>;
  return (
    <Tooltip title={pulse.detail}>
      <Tag color="error">{t([`mailboxes.wrong.${pulse.code}`, "mailboxes.wrong.broken"])}</Tag>
      <span className="quiet">{t("mailboxes.since", { time: stamp(pulse.since, language) })}</span>
    </Tooltip>
  );
}
