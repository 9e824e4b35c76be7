// Before and after: what a plan would change on the floor as it is now.
import { ArrowRightOutlined, CloseCircleOutlined } from "@ant-design/icons";
import type { PlanInput, PlanPreview, QueueShift } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Bones, Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Table, Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import { problemText } from "../app/problems.ts";

export function PreviewView({ plan }: { plan: PlanInput }) {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ["plan-preview", plan],
    queryFn: () => call<PlanPreview>("POST", "/api/routing/plans/preview", plan),
    staleTime: 0,
  });
  if (query.error)
    return (
      <Empty
        tone="bad"
        icon={<CloseCircleOutlined />}
        title={t("plans.noPreview")}
        text={problemText(t, query.error)}
        action={{ label: t("common.retry"), run: () => void query.refetch() }}
      />
    );
  if (!query.data) return <Bones rows={3} height={36} label={t("common.loading")} />;
  return <Preview preview={query.data} />;
}

function Preview({ preview }: { preview: PlanPreview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queues = useLive((state) => state.queues);
  const overflows = preview.overflows_after.length - preview.overflows_before.length;
  const also = [
    ...(preview.room_after > preview.room_before ? [t("plans.changeRoom", { count: preview.room_after })] : []),
    ...(overflows > 0 ? [t("plans.newOverflows", { count: overflows })] : []),
    ...(preview.rings_after.length > preview.rings_before.length ? [t("plans.newRings")] : []),
  ];
  const touched = preview.queues.filter((it) => it.waiting > 0 || isTouched(it));
  return (
    <div className="plan-preview">
      <p>
        <b>{t("plans.shifted", { count: preview.shifted, waiting: preview.waiting })}</b>
      </p>
      {also.length > 0 && <p className="quiet">{also.join(" · ")}</p>}
      <Table<QueueShift>
        rowKey="queue_id"
        size="small"
        scroll={{ x: 560 }}
        pagination={false}
        dataSource={[...touched]}
        locale={{ emptyText: t("plans.nothingTouched") }}
        columns={[
          { title: t("plans.queue"), render: (_, it) => queueName(queues[it.queue_id], language) },
          { title: t("plans.waiting"), align: "right", dataIndex: "waiting" },
          {
            title: t("plans.target"),
            render: (_, it) => (
              <Change
                before={t("common.seconds", { count: it.target_before })}
                after={t("common.seconds", { count: it.target_after })}
              />
            ),
          },
          { title: t("plans.late"), render: (_, it) => <Change before={it.late_before} after={it.late_after} /> },
          {
            title: t("plans.offered"),
            render: (_, it) => <Change before={it.offered_before} after={it.offered_after} />,
          },
          { title: t("plans.people"), render: (_, it) => <People shift={it} /> },
        ]}
      />
    </div>
  );
}

const isTouched = (it: QueueShift) =>
  it.target_before !== it.target_after || it.joining.length > 0 || it.limited.length > 0;

function Change({ before, after }: { before: string | number; after: string | number }) {
  if (before === after) return <span className="quiet">{before}</span>;
  return (
    <span className="plan-change">
      {before} <ArrowRightOutlined aria-label="→" /> <b>{after}</b>
    </span>
  );
}

function People({ shift }: { shift: QueueShift }) {
  const { t } = useTranslation();
  const colleagues = useLive((state) => state.colleagues);
  const names = (ids: readonly string[]) => ids.map((id) => colleagues[id]?.name ?? "?").join(t("common.comma"));
  if (!shift.joining.length && !shift.limited.length) return <span className="quiet">—</span>;
  return (
    <span className="plan-people">
      {shift.joining.length > 0 && (
        <Tooltip title={names(shift.joining)}>
          <span>{t("plans.joining", { count: shift.joining.length })}</span>
        </Tooltip>
      )}
      {shift.limited.length > 0 && (
        <Tooltip title={names(shift.limited)}>
          <span>{t("plans.limited", { count: shift.limited.length })}</span>
        </Tooltip>
      )}
    </span>
  );
}
