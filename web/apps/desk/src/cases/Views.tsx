// The views of cases: ours, everybody's and one's own, each with how many it has; what is on the screen can be kept as another.
import { EditOutlined, PlusOutlined, TeamOutlined } from "@ant-design/icons";
import type { CaseView } from "@lingxi/api";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useCan } from "../app/live.tsx";
import { inLanguage } from "../conditions/words.ts";
import { countsQuery, viewsQuery } from "./cases.ts";
import { type Asked, type Sought, VIEWS } from "./filter.ts";
import { ViewDrawer } from "./ViewDrawer.tsx";

interface Props {
  wanted: Sought;
  asked: Asked;
  kept: CaseView | undefined;
  narrow(to: Sought): void;
}

const MOST = 1000;

export function Views({ wanted, asked, kept, narrow }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const manages = useCan()("cases.manage");
  const { data: views = [] } = useQuery(viewsQuery);
  const { data: counts = {} } = useQuery(countsQuery(views));
  const [editing, setEditing] = useState<"new" | CaseView | null>(null);
  const row = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view was chosen, or those that are kept have come
  useEffect(() => {
    row.current?.querySelector("[aria-current=page]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [wanted.view, wanted.kept, views.length]);
  return (
    <div className="case-views-row">
      <nav ref={row} className="case-views" aria-label={t("cases.views")}>
        {VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            className="case-view"
            aria-current={!wanted.kept && view === (wanted.view ?? "mine") ? "page" : undefined}
            onClick={() => narrow({ view })}
          >
            {t(`cases.view.${view}`)}
            <Count of={counts[view]} presses={view === "pressing"} />
          </button>
        ))}
        {views.length > 0 && <span className="case-views-gap" />}
        {views.map((view) => (
          <button
            key={view.id}
            type="button"
            className="case-view"
            aria-current={view.id === wanted.kept ? "page" : undefined}
            onClick={() => narrow({ kept: view.id })}
          >
            {!view.owner_id && <TeamOutlined aria-label={t("cases.shared")} />}
            <span className="lx-cut" title={inLanguage(view, language)}>
              {inLanguage(view, language)}
            </span>
            <Count of={counts[view.id]} presses={false} />
          </button>
        ))}
      </nav>
      {kept && (kept.owner_id || manages) && (
        <Button
          type="text"
          icon={<EditOutlined />}
          aria-label={t("cases.changeView", { name: inLanguage(kept, language) })}
          title={t("cases.changeView", { name: inLanguage(kept, language) })}
          onClick={() => setEditing(kept)}
        />
      )}
      <Button
        type="text"
        id="keep-view"
        icon={<PlusOutlined />}
        aria-label={t("cases.keepView")}
        onClick={() => setEditing("new")}
      >
        {t("cases.keepView")}
      </Button>
      {editing && (
        <ViewDrawer
          view={editing === "new" ? null : editing}
          asked={editing === "new" ? asked : { filter: editing.filter, sort: editing.sort }}
          stored={(id) => narrow(id ? { kept: id } : {})}
          close={() => setEditing(null)}
        />
      )}
    </div>
  );
}

function Count({ of: count, presses }: { of: number | undefined; presses: boolean }) {
  if (count === undefined) return null;
  return (
    <span className="case-count" data-presses={presses && count > 0}>
      {count >= MOST ? `${MOST - 1}+` : count}
    </span>
  );
}
