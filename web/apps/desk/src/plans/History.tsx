// When plans were on, and who or what switched them.
import type { Peak } from "@lingxi/api";
import { length, stamp } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { Table } from "antd";
import { useTranslation } from "react-i18next";
import { Listing } from "../admin/Listing.tsx";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { causeText, planName } from "./plan.ts";

export function History() {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  const colleagues = useLive((state) => state.colleagues);
  const person = (id: string) => colleagues[id]?.name ?? "?";
  const query = useQuery({ queryKey: ["peaks"], queryFn: () => call<readonly Peak[]>("GET", "/api/routing/peaks") });
  return (
    <Listing query={query} empty={<p className="quiet">{t("plans.noHistory")}</p>}>
      {(peaks) => (
        <Table<Peak>
          rowKey="id"
          size="small"
          scroll={{ x: 640 }}
          pagination={false}
          dataSource={[...peaks]}
          columns={[
            { title: t("plans.name"), render: (_, it) => planName(it.plan, language) },
            { title: t("plans.began"), render: (_, it) => stamp(it.began_at, language) },
            {
              title: t("plans.lasted"),
              render: (_, it) => length((it.ended_at ? Date.parse(it.ended_at) : now) - Date.parse(it.began_at)),
            },
            {
              title: t("plans.beganBy"),
              render: (_, it) =>
                it.began_by ? person(it.began_by) : t("plans.byLoad", { load: round(it.began_load) }),
            },
            { title: t("plans.end"), render: (_, it) => causeText(t, it, person) },
          ]}
        />
      )}
    </Listing>
  );
}

const round = (load: number | null) => Math.round((load ?? 0) * 10) / 10;
