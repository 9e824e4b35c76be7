// A case at the left, and what was said of it beside: its conversations open in place, each with its own composer and commands.
import "./cases.css";
import { FolderOpenOutlined } from "@ant-design/icons";
import { Bones, Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { problemText } from "../app/problems.ts";
import { useWidth } from "../app/width.ts";
import { Panes } from "../shell/DeskPage.tsx";
import { CasePane } from "./CasePane.tsx";
import { caseQuery, talksQuery } from "./cases.ts";

export function CasePage() {
  const { t } = useTranslation();
  const { caseId = "", conversationId } = useParams({ strict: false });
  const query = useQuery(caseQuery(caseId));
  const { data: talks } = useQuery(talksQuery(caseId));
  useNewest(caseId, conversationId, talks?.at(-1)?.id);
  if (!query.data && query.error)
    return (
      <main className="pane pane-main" id="main" tabIndex={-1}>
        <Empty
          tone="bad"
          icon={<FolderOpenOutlined />}
          title={t("cases.oneFailed")}
          text={problemText(t, query.error)}
          action={{ label: t("common.retry"), run: () => void query.refetch() }}
        />
      </main>
    );
  return (
    <Panes
      conversationId={conversationId}
      list={
        query.data ? (
          <CasePane of={query.data} talks={talks} />
        ) : (
          <div className="pane pane-list">
            <Bones rows={8} label={t("common.loading")} />
          </div>
        )
      }
      none={
        talks && <Empty icon={<FolderOpenOutlined />} title={t("cases.silentTitle")} text={t("cases.silentText")} />
      }
    />
  );
}

/** Where there is room for both, the newest conversation stands beside its case from the start. */
function useNewest(caseId: string, chosen: string | undefined, newest: string | undefined): void {
  const navigate = useNavigate();
  const phone = useWidth() === "phone";
  useEffect(() => {
    if (phone || chosen || !newest) return;
    void navigate({
      to: "/cases/$caseId/c/$conversationId",
      params: { caseId, conversationId: newest },
      replace: true,
    });
  }, [phone, chosen, newest, caseId, navigate]);
}
