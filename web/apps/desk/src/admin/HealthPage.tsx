// How the centre itself is: its processes, how far they lag, and the jobs that need somebody.
import { CheckCircleFilled, CloseCircleFilled, SmileOutlined } from "@ant-design/icons";
import type { DeadJob, Health } from "@lingxi/api";
import { stamp } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { Bones, Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Button, Table, Typography } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { problemText } from "../app/problems.ts";
import { Page, PageSection } from "../shell/Page.tsx";
import { useHealth } from "../shell/useHealth.ts";
import { Listing } from "./Listing.tsx";
import { useSave } from "./useSave.ts";

export function HealthPage() {
  const { t } = useTranslation();
  const { data, error } = useHealth(5_000);
  return (
    <Page wide title={t("page.health")} text={t("admin.health")}>
      {data && !error && <Vitals health={data} />}
      {error && (
        <Empty tone="bad" icon={<CloseCircleFilled />} title={t("health.unreachable")} text={problemText(t, error)} />
      )}
      {!data && !error && <Bones rows={3} label={t("common.loading")} />}
      <DeadJobs />
    </Page>
  );
}

function Vitals({ health }: { health: Health }) {
  const { t } = useTranslation();
  const well = health.status === "ok";
  const figures = [
    ["tail", inMs(health.tail_lag_ms)],
    ["queue", inMs(health.queue_lag_ms)],
    ["jobs", health.jobs_waiting],
    ["version", health.version],
  ] as const;
  return (
    <>
      <div className="vitals">
        <div className="vital" data-tone={well ? "ok" : "bad"}>
          <span>{t("health.status")}</span>
          <b>
            {well ? <CheckCircleFilled /> : <CloseCircleFilled />} {t(`health.${health.status}`)}
          </b>
        </div>
        {figures.map(([name, value]) => (
          <div key={name} className="vital" title={t(`health.${name}Text`)}>
            <span>{t(`health.${name}`)}</span>
            <b>{value}</b>
          </div>
        ))}
      </div>
      <PageSection title={t("health.processes")} text={t("health.processesText")}>
        <ul className="processes">
          {health.processes.map((it) => (
            <li key={`${it.role} ${it.host} ${it.pid}`} data-alive={it.alive}>
              {it.alive ? <CheckCircleFilled /> : <CloseCircleFilled />}
              <b>{t(`role.${it.role}`, { defaultValue: it.role })}</b>
              <span className="quiet">
                {t(it.alive ? "health.seen" : "health.dead", { count: Math.round(it.seen_seconds_ago) })}
              </span>
            </li>
          ))}
          {health.missing.map((role) => (
            <li key={role} data-alive="false">
              <CloseCircleFilled />
              <b>{t(`role.${role}`, { defaultValue: role })}</b>
              <span className="quiet">{t("health.missing")}</span>
            </li>
          ))}
        </ul>
      </PageSection>
    </>
  );
}

function DeadJobs() {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery({
    queryKey: ["dead"],
    queryFn: () => call<readonly DeadJob[]>("GET", "/api/jobs/dead"),
    refetchInterval: 15_000,
  });
  const { busy, save } = useSave(["dead"]);
  return (
    <PageSection title={t("health.deadJobs")} text={t("health.deadText")}>
      <Listing
        query={query}
        empty={<Empty icon={<SmileOutlined />} title={t("health.noDead")} text={t("health.noDeadText")} />}
      >
        {(jobs) => (
          <Table<DeadJob>
            rowKey="id"
            size="middle"
            scroll={{ x: 560 }}
            pagination={jobs.length > 20 ? { pageSize: 20 } : false}
            dataSource={[...jobs]}
            expandable={{
              rowExpandable: (it) => it.arguments !== "{}",
              expandedRowRender: (it) => <Typography.Text className="secret">{it.arguments}</Typography.Text>,
            }}
            columns={[
              { title: t("health.job"), render: (_, it) => <code className="code">{it.job}</code> },
              { title: t("health.attempts"), align: "right", dataIndex: "attempts" },
              { title: t("health.failedAt"), render: (_, it) => (it.failed_at ? stamp(it.failed_at, language) : "") },
              {
                title: <span className="lx-sr">{t("common.actions")}</span>,
                align: "right",
                render: (_, it) => (
                  <Button
                    size="small"
                    disabled={busy}
                    onClick={() => void save(() => call("POST", `/api/jobs/${it.id}/retry`))}
                  >
                    {t("common.retry")}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Listing>
    </PageSection>
  );
}

function inMs(value: number): string {
  return value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`;
}
