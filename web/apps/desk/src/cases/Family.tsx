// Cases that belong together: the cause above, the cases below, and what was merged and split, with the way back.
import type { Case, Join } from "@lingxi/api";
import { ago, exact } from "@lingxi/i18n";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useCustomerName } from "../app/names.ts";
import { useComplain } from "../app/problems.ts";
import { caseQuery, childrenQuery } from "./cases.ts";
import { caseDialog } from "./dialogs.ts";
import { isOver } from "./filter.ts";
import { StateBadge } from "./marks.tsx";
import { undo } from "./useJoined.tsx";

export function Family({ of: it, may }: { of: Case; may: boolean }) {
  const { t } = useTranslation();
  const { data: above } = useQuery({ ...caseQuery(it.parent_id ?? ""), enabled: !!it.parent_id });
  const { data: below = [] } = useQuery(childrenQuery(it.id));
  const open = below.filter((one) => !isOver(one)).length;
  return (
    <div className="case-family">
      {above && (
        <>
          <p className="quiet">{t("cases.above.is")}</p>
          <Line of={above} />
        </>
      )}
      {below.length > 0 && (
        <>
          <p className="quiet">{t("cases.below", { count: below.length, open })}</p>
          {below.map((one) => (
            <Line key={one.id} of={one} />
          ))}
          {may && open > 0 && (
            <Button size="small" onClick={() => caseDialog.set("answer")}>
              {t("cases.answerAll.title")}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

function Line({ of: it }: { of: Case }) {
  const { t } = useTranslation();
  const name = useCustomerName()(it);
  return (
    <Link to="/cases/$caseId" params={{ caseId: it.id }} className="case-line" title={`${it.subject} · ${name}`}>
      <span className="case-number">#{it.number}</span>
      <span className="lx-cut">{it.subject || t("cases.noSubject")}</span>
      <StateBadge state={it.state} />
    </Link>
  );
}

export function Joins({ of: it, joins, may }: { of: Case; joins: readonly Join[]; may: boolean }) {
  return (
    <ul className="case-joins">
      {joins.map((join) => (
        <JoinLine key={join.id} of={it} join={join} may={may && !join.undone_at} />
      ))}
    </ul>
  );
}

function JoinLine({ of: it, join, may }: { of: Case; join: Join; may: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const complain = useComplain();
  const first = join.case_id === it.id;
  const { data: other } = useQuery(caseQuery(first ? join.other_id : join.case_id));
  return (
    <li data-undone={!!join.undone_at}>
      <span>
        {t(`cases.joins.${join.kind}.${first ? "here" : "there"}`)}
        {other && (
          <>
            {" "}
            <Link to="/cases/$caseId" params={{ caseId: other.id }}>
              #{other.number}
            </Link>
          </>
        )}
        {join.undone_at && ` · ${t("cases.joins.undone")}`}
      </span>
      <time className="quiet" dateTime={join.at} title={exact(join.at, language)}>
        {ago(join.at, now, language)}
      </time>
      {may && (
        <Button size="small" type="text" onClick={() => void undo(join).catch(complain)}>
          {t("cases.joins.undo")}
        </Button>
      )}
    </li>
  );
}
