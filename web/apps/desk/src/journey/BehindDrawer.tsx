// Who is behind a stop or a flow: each journey with its way, the newest first.
import { TeamOutlined } from "@ant-design/icons";
import type { Journey } from "@lingxi/api";
import { ago, exact } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { Avatar, Bones, Empty } from "@lingxi/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Drawer } from "antd";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { problemText } from "../app/problems.ts";
import { type Behind, useStopName } from "./names.ts";

interface Found {
  readonly items: readonly Journey[];
  readonly next: string | null;
}

interface Props {
  /** Segment and period, as the map was asked for. */
  asked: string;
  behind: Behind;
  close: () => void;
}

export function BehindDrawer({ asked, behind, close }: Props) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ["journeys", asked, behind.source, behind.target],
    queryFn: ({ pageParam }) => {
      const more = new URLSearchParams({
        source: behind.source,
        limit: "30",
        ...(behind.target && { target: behind.target }),
        ...(pageParam && { cursor: pageParam }),
      });
      return call<Found>("GET", `/api/journeys/people?${asked}&${more}`);
    },
    initialPageParam: "",
    getNextPageParam: (page: Found) => page.next,
  });
  const found = query.data?.pages.flatMap((page) => page.items);
  return (
    <Drawer open size={560} title={behind.title} onClose={close}>
      {!found && query.error && (
        <Empty
          tone="bad"
          icon={<TeamOutlined />}
          title={t("customers.failed")}
          text={problemText(t, query.error)}
          action={{ label: t("common.retry"), run: () => void query.refetch() }}
        />
      )}
      {!found && !query.error && <Bones rows={6} label={t("common.loading")} />}
      {found && (
        <ul className="journey-people">
          {found.map((it) => (
            <Row key={it.matter_id} journey={it} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t("customers.more")}
        </Button>
      )}
    </Drawer>
  );
}

function Row({ journey }: { journey: Journey }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const stop = useStopName();
  const { person, path } = journey;
  const name = person.name ?? t("customer.visitor", { number: person.id.slice(-4).toUpperCase() });
  const way = [
    ...(path.start ? [{ kind: "start", name: path.start } as const] : []),
    ...path.channels.map((channel) => ({ kind: "channel", name: channel }) as const),
    { kind: "end", name: path.outcome } as const,
  ];
  return (
    <li>
      <Avatar name={name} size={32} />
      <div>
        <div className="journey-person">
          <Link to="/customers/$customerId" params={{ customerId: person.id }}>
            {name}
          </Link>
          <time dateTime={journey.started_at} title={exact(journey.started_at, language)}>
            {ago(journey.started_at, now, language)}
          </time>
        </div>
        {journey.subject && <p>{journey.subject}</p>}
        <p className="journey-way">
          {way.map((it, step) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a way may pass a place twice
            <Fragment key={step}>
              {step > 0 && <span aria-hidden="true">→</span>}
              <span data-kind={it.kind === "end" ? it.name : it.kind}>{stop(it)}</span>
            </Fragment>
          ))}
        </p>
      </div>
    </li>
  );
}
