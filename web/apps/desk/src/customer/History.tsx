// What was before: the customer's other conversations.
import type { Conversation } from "@lingxi/api";
import { ago, exact } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { plain } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Rate, Skeleton, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { problemText } from "../app/problems.ts";

export function History({ customerId, current }: { customerId: string; current: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const { data, isPending, error } = useQuery({
    queryKey: ["customer", customerId, "history"],
    queryFn: () =>
      call<{ items: readonly Conversation[] }>("GET", `/api/conversations?customer=${customerId}&limit=20`),
  });
  const others = data?.items.filter((it) => it.id !== current) ?? [];
  return (
    <section className="customer-section">
      <h3>{t("history.title")}</h3>
      {error && <p className="quiet">{problemText(t, error)}</p>}
      {isPending && <Skeleton active title={false} paragraph={{ rows: 2 }} />}
      {data && others.length === 0 && <p className="quiet">{t("history.none")}</p>}
      <ul className="history">
        {others.map((it) => (
          <li key={it.id}>
            <Link to="/c/$conversationId" params={{ conversationId: it.id }}>
              <span className="row-line">
                <span className="lx-cut">{it.subject || plain(it.last_text) || t("list.noText")}</span>
                <time dateTime={it.last_at} title={exact(it.last_at, language)}>
                  {ago(it.last_at, now, language)}
                </time>
              </span>
              <span className="history-line">
                <Tag color={it.state === "open" ? "processing" : "default"}>{t(`conversation.${it.state}`)}</Tag>
                {it.rating && <Rate disabled value={it.rating.score} style={{ fontSize: 12 }} />}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
