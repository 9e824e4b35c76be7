// In the head of a conversation: the case that it belongs to, how it stands, and how much of its promise is left.
import "./cases.css";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useNow } from "../app/clock.ts";
import { useCan } from "../app/live.tsx";
import { ClockView } from "./ClockView.tsx";
import { caseOfQuery } from "./cases.ts";
import { StateBadge } from "./marks.tsx";
import { pressing } from "./standing.ts";

export function CaseChip({ conversationId }: { conversationId: string }) {
  const { caseId } = useParams({ strict: false });
  const can = useCan()("cases.read");
  const { data: it } = useQuery({ ...caseOfQuery(conversationId), enabled: can && !caseId });
  const now = useNow();
  if (!it || caseId) return null;
  const clock = pressing(it, now);
  return (
    <Link
      to="/cases/$caseId/c/$conversationId"
      params={{ caseId: it.id, conversationId }}
      className="case-chip"
      data-tone={clock?.tone}
      title={it.subject}
    >
      <span className="case-number">#{it.number}</span>
      <StateBadge state={it.state} />
      {clock && <ClockView standing={clock} />}
    </Link>
  );
}
