// What a rule did, case by case, or why it could not.

import { HistoryOutlined } from "@ant-design/icons";
import type { Ran, Rule } from "@lingxi/api";
import { stamp } from "@lingxi/i18n";
import { call, Problem } from "@lingxi/sync";
import { Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Drawer, Table, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { Listing } from "../admin/Listing.tsx";
import { useLanguage } from "../app/i18n.ts";
import { problemText } from "../app/problems.ts";
import { useCaseWords } from "../cases/words.ts";
import { inLanguage } from "../conditions/words.ts";

const REFRESH_MS = 10_000;

export function RuleLog({ rule, close }: { rule: Rule; close(): void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useCaseWords();
  const query = useQuery({
    queryKey: ["cases", "rules", rule.id, "runs"],
    queryFn: () => call<readonly Ran[]>("GET", `/api/cases/rules/${rule.id}/runs`),
    refetchInterval: REFRESH_MS,
  });
  return (
    <Drawer open size={760} title={t("rules.logOf", { name: inLanguage(rule, language) })} onClose={close}>
      <Listing
        query={query}
        empty={<Empty icon={<HistoryOutlined />} title={t("rules.noRuns")} text={t("rules.noRunsText")} />}
      >
        {(all) => (
          <Table<Ran>
            rowKey={(it) => it.run.id}
            size="small"
            pagination={false}
            scroll={{ x: 560 }}
            dataSource={[...all]}
            columns={[
              { title: t("rules.at"), render: (_, it) => stamp(it.run.at, language) },
              {
                title: t("rules.case"),
                render: (_, { case: it }) =>
                  it ? (
                    <Link to="/cases/$caseId" params={{ caseId: it.id }}>
                      #{it.number} {it.subject}
                    </Link>
                  ) : (
                    <span className="quiet">{t("rules.unreadable")}</span>
                  ),
              },
              {
                title: t("rules.did"),
                render: (_, { run }) =>
                  run.problem ? (
                    <>
                      <Tag color="warning">{t("rules.nothingDone")}</Tag>
                      <span className="quiet">{problemText(t, new Problem(run.problem, 0))}</span>
                    </>
                  ) : (
                    run.done.map(words.ran).join(t("common.comma"))
                  ),
              },
            ]}
          />
        )}
      </Listing>
    </Drawer>
  );
}
