// Everything that happened with a person, on every channel and in every system, the newest first.
import {
  CommentOutlined,
  EyeOutlined,
  FileTextOutlined,
  HistoryOutlined,
  PushpinOutlined,
  ThunderboltOutlined,
} from "@ant-design/icons";
import type { TimelineEntry } from "@lingxi/api";
import { clock, day, exact } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { Bones, Empty } from "@lingxi/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Segmented } from "antd";
import { Fragment, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { problemText } from "../app/problems.ts";
import { Outcome, Subject } from "./Met.tsx";
import { useRecordWords } from "./OpenRecords.tsx";

type Kind = TimelineEntry["kind"];
type Page = { readonly items: readonly TimelineEntry[]; readonly next: string | null };
const KINDS: readonly Kind[] = ["contact", "activity", "record", "note"];

export function PersonTimeline({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind | "all">("all");
  const query = useInfiniteQuery({
    queryKey: ["customer", customerId, "timeline", kind],
    queryFn: ({ pageParam }) => pageOf(customerId, kind, pageParam),
    initialPageParam: "",
    getNextPageParam: (page: Page) => page.next,
  });
  const entries = query.data?.pages.flatMap((page) => page.items);
  return (
    <section className="person-timeline" aria-label={t("customers.timeline")}>
      <header className="person-timeline-head">
        <h2>{t("customers.timeline")}</h2>
        <Segmented
          size="small"
          aria-label={t("customers.filter")}
          value={kind}
          options={[
            { value: "all", label: t("customers.kind.all") },
            ...KINDS.map((value) => ({ value, label: t(`customers.kind.${value}`) })),
          ]}
          onChange={(value) => setKind(value as Kind | "all")}
        />
      </header>
      {query.error && !entries && (
        <Empty
          tone="bad"
          icon={<HistoryOutlined />}
          title={t("customers.timelineFailed")}
          text={problemText(t, query.error)}
          action={{ label: t("common.retry"), run: () => void query.refetch() }}
        />
      )}
      {query.isPending && <Bones rows={5} label={t("common.loading")} />}
      {entries?.length === 0 && (
        <Empty icon={<HistoryOutlined />} title={t("customers.nothingYet")} text={t("customers.nothingYetText")} />
      )}
      {entries && entries.length > 0 && <Days entries={entries} />}
      {query.hasNextPage && (
        <div className="customers-more">
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t("customers.more")}
          </Button>
        </div>
      )}
    </section>
  );
}

function Days({ entries }: { entries: readonly TimelineEntry[] }) {
  const language = useLanguage();
  const now = useNow("slow");
  const days = entries.map((it) => day(it.at, now, language));
  return (
    <ol className="pasts">
      {entries.map((entry, at) => (
        <Fragment key={`${entry.kind} ${entry.id}`}>
          {days[at] !== days[at - 1] && (
            <li className="pasts-day">
              <h3>{days[at]}</h3>
            </li>
          )}
          <li className="past" data-kind={entry.kind}>
            <time dateTime={entry.at} title={exact(entry.at, language)}>
              {clock(entry.at, language)}
            </time>
            <EntryView entry={entry} />
          </li>
        </Fragment>
      ))}
    </ol>
  );
}

function EntryView({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation();
  const words = useRecordWords();
  const { contact, activity, record, note } = entry;
  if (contact)
    return (
      <Line icon={<CommentOutlined />} kind={t(`channel.${contact.channel}`, { defaultValue: contact.channel })}>
        <Subject contact={contact}>{contact.subject || t("list.noText")}</Subject>
        <span className="past-more">
          <Outcome contact={contact} />
          {contact.adviser_name && <span className="quiet">{contact.adviser_name}</span>}
        </span>
      </Line>
    );
  if (record) {
    const { type, state } = words(record);
    return (
      <Line icon={<FileTextOutlined />} kind={type}>
        <span>{record.title}</span>
        <span className="past-more">
          <span className="badge" data-tone={record.open ? "accent" : "plain"}>
            {state}
          </span>
        </span>
      </Line>
    );
  }
  if (note)
    return (
      <Line icon={<PushpinOutlined />} kind={t("customers.kind.note")}>
        <span className="past-note">{note.text}</span>
        <span className="past-more quiet">{note.author_name}</span>
      </Line>
    );
  if (!activity) return null;
  const looked = activity.kind === "page" || activity.kind === "screen";
  return (
    <Line icon={looked ? <EyeOutlined /> : <ThunderboltOutlined />} kind={t(`customers.did.${activity.kind}`)}>
      <span>{titleOf(activity) || t("list.noText")}</span>
      <Properties of={activity.properties} />
    </Line>
  );
}

function Line({ icon, kind, children }: { icon: ReactNode; kind: string; children: ReactNode }) {
  return (
    <div className="past-line">
      <span className="past-icon" role="img" aria-label={kind} title={kind}>
        {icon}
      </span>
      <div className="past-body">{children}</div>
    </div>
  );
}

function titleOf(activity: NonNullable<TimelineEntry["activity"]>): string {
  const { title, path, url } = activity.properties;
  return String(title || activity.name || path || url || "");
}

/** What came with it, as far as it is short: the rest is on hover. */
function Properties({ of }: { of: Readonly<Record<string, unknown>> }) {
  const plain = Object.entries(of).filter(
    ([key, value]) => ["string", "number", "boolean"].includes(typeof value) && !["title", "url"].includes(key),
  );
  if (!plain.length) return null;
  return (
    <span className="past-more quiet" title={JSON.stringify(of, null, 1).slice(0, 2000)}>
      {plain.slice(0, 3).map(([key, value]) => (
        <span key={key} className="lx-cut">{`${key}: ${value}`}</span>
      ))}
      {plain.length > 3 && <span>…</span>}
    </span>
  );
}

function pageOf(customerId: string, kind: Kind | "all", cursor: string): Promise<Page> {
  const query = new URLSearchParams({ ...(kind !== "all" && { kind }), ...(cursor && { cursor }) });
  return call<Page>("GET", `/api/customers/${customerId}/timeline?${query}`);
}
