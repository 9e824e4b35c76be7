// Who was made one person, by which rule or colleague, and undoing it.
import { MergeCellsOutlined } from "@ant-design/icons";
import type { Merge, MergeMade } from "@lingxi/api";
import { day, exact } from "@lingxi/i18n";
import { Bones, Empty } from "@lingxi/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { useSave } from "../admin/useSave.ts";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useCan, useLive } from "../app/live.tsx";
import { problemText } from "../app/problems.ts";
import { mergesFrom, nameOf, type PageOf, part } from "./pairs.ts";

export function Merges() {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ["duplicates", "merges"],
    queryFn: ({ pageParam }) => mergesFrom(pageParam),
    initialPageParam: "",
    getNextPageParam: (page: PageOf<MergeMade>) => page.next,
  });
  const made = query.data?.pages.flatMap((page) => page.items);
  if (!made && query.error)
    return (
      <Empty
        tone="bad"
        icon={<MergeCellsOutlined />}
        title={t("duplicates.failed")}
        text={problemText(t, query.error)}
        action={{ label: t("common.retry"), run: () => void query.refetch() }}
      />
    );
  if (!made) return <Bones rows={5} label={t("common.loading")} />;
  if (made.length === 0)
    return (
      <Empty icon={<MergeCellsOutlined />} title={t("duplicates.none.merges")} text={t("duplicates.noneText.merges")} />
    );
  return (
    <>
      <ul className="merges">
        {made.map(({ merge, left, right }) => (
          <li key={merge.id} data-undone={merge.undone_at !== null}>
            <span className="merge-who">
              {[left, right].map((it) => (
                <Link key={it.id} to="/customers/$customerId" params={{ customerId: it.id }}>
                  {nameOf(t, it)}
                </Link>
              ))}
            </span>
            <MergeLine merge={merge} />
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t("customers.more")}
        </Button>
      )}
    </>
  );
}

/** Why, by whom and when; and the button that undoes it. */
export function MergeLine({ merge }: { merge: Merge }) {
  const { t } = useTranslation();
  const can = useCan();
  const language = useLanguage();
  const now = useNow("slow");
  const who = useActorName();
  const { busy, save } = useSave(["duplicates"]);
  const people = useSave(["customer"]);
  const evidence = Object.entries(merge.evidence).filter(([key, value]) => value && key !== "score");
  return (
    <>
      <span className="merge-why">
        {t(`duplicates.rule.${merge.rule}`)}
        {evidence.map(([key, value]) => (
          <span key={key} className="quiet">
            {key === "device" ? value.slice(0, 8) : value}
          </span>
        ))}
      </span>
      <span className="quiet" title={exact(merge.undone_at ?? merge.at, language)}>
        {t(merge.undone_at ? "duplicates.undoneBy" : "duplicates.madeBy", {
          who: who(merge.undone_by ?? merge.by),
          day: day(merge.undone_at ?? merge.at, now, language),
        })}
      </span>
      {!merge.undone_at && can("customers.merge") && (
        <Popconfirm
          title={t("duplicates.partTitle")}
          description={t("duplicates.partText")}
          okText={t("duplicates.part")}
          cancelText={t("common.cancel")}
          onConfirm={() => save(() => people.save(() => part(merge.id)))}
        >
          <Button size="small" loading={busy}>
            {t("duplicates.part")}
          </Button>
        </Popconfirm>
      )}
    </>
  );
}

/** Actors stand in the log as kind:id. */
function useActorName(): (actor: string) => string {
  const { t } = useTranslation();
  const colleagues = useLive((state) => state.colleagues);
  return (actor) => {
    const [kind, id] = actor.split(":");
    return (kind === "staff" && id && colleagues[id]?.name) || t("duplicates.byRule");
  };
}
