// The morning sweep: what the filters held back, and why. A key lets a letter through, another confirms; both teach the filter.
import "./sweep.css";
import { CheckCircleOutlined, CloseCircleOutlined } from "@ant-design/icons";
import type { FiledLetter } from "@lingxi/api";
import { Bones, Empty } from "@lingxi/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Popconfirm, Segmented } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { problemText } from "../app/problems.ts";
import { Keys } from "../commands/Keys.tsx";
import { useKeys } from "../commands/useKeys.ts";
import { Page } from "../shell/Page.tsx";
import { HeldLetter } from "./HeldLetter.tsx";
import { Stances } from "./Stances.tsx";
import { FILTERS, type Filter, heldBack } from "./sweep.ts";
import { useSweeping } from "./useSweeping.ts";

const LOOK_AGAIN_MS = 30_000;

export function SweepPage() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter | "all">("all");
  const query = useQuery({
    queryKey: ["sweep", filter],
    queryFn: () => heldBack(filter),
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_AGAIN_MS,
  });
  const counts = query.data?.counts ?? {};
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const options = [
    { value: "all" as const, label: t("sweep.all", { count: all }) },
    ...FILTERS.filter((it) => counts[it] || it === filter).map((value) => ({
      value,
      label: `${t(`sweep.filter.${value}`)} ${counts[value] ?? 0}`,
    })),
  ];
  return (
    <Page wide title={t("sweep.title")} text={t("sweep.text")}>
      <div className="sweep-filters lx-scroll">
        <Segmented<Filter | "all">
          aria-label={t("sweep.filters")}
          value={filter}
          onChange={setFilter}
          options={options}
        />
      </div>
      {query.data && <Through key={filter} letters={query.data.letters} />}
      {!query.data && query.error && (
        <Empty
          tone="bad"
          icon={<CloseCircleOutlined />}
          title={t("sweep.failed")}
          text={problemText(t, query.error)}
          action={{ label: t("common.retry"), run: () => void query.refetch() }}
        />
      )}
      {!query.data && !query.error && <Bones rows={4} height={110} label={t("common.loading")} />}
      <Stances />
    </Page>
  );
}

function Through({ letters }: { letters: readonly FiledLetter[] }) {
  const { t } = useTranslation();
  const { done, letThrough, confirmAll, blockSender, undo } = useSweeping();
  const [chosen, setChosen] = useState(0);
  const [unfolded, setUnfolded] = useState("");
  const at = Math.min(chosen, letters.length - 1);
  const here = letters[at];
  const list = useRef<HTMLDivElement>(null);
  const go = (to: number) => {
    const next = Math.max(0, Math.min(letters.length - 1, to));
    setChosen(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };
  const fold = (id: string) => setUnfolded(id === unfolded ? "" : id);
  useKeys({
    j: () => go(at + 1),
    k: () => go(at - 1),
    arrowdown: () => go(at + 1),
    arrowup: () => go(at - 1),
    o: () => here && fold(here.id),
    r: () => here && letThrough(here),
    x: () => here && confirmAll([here]),
    b: () => here && blockSender(here),
    z: undo,
  });
  return (
    <>
      <div className="sweep-done" role="status">
        {done && (
          <>
            <span>{done.text}</span>
            {done.conversation && (
              <Link to="/c/$conversationId" params={{ conversationId: done.conversation }}>
                {t("sweep.open")}
              </Link>
            )}
            {done.undo && (
              <Button size="small" type="link" onClick={undo}>
                {done.undoText} <Keys keys="z" />
              </Button>
            )}
          </>
        )}
        {letters.length > 1 && (
          <Popconfirm
            title={t("sweep.confirmAll", { count: letters.length })}
            description={t("sweep.confirmAllText")}
            okText={t("sweep.confirm")}
            cancelText={t("common.cancel")}
            onConfirm={() => confirmAll(letters)}
          >
            <Button size="small" className="sweep-all">
              {t("sweep.confirmAll", { count: letters.length })}
            </Button>
          </Popconfirm>
        )}
      </div>
      {letters.length === 0 && (
        <Empty icon={<CheckCircleOutlined />} title={t("sweep.none")} text={t("sweep.noneText")} />
      )}
      <div className="held-letters" ref={list}>
        {letters.map((letter, index) => (
          <HeldLetter
            key={letter.id}
            letter={letter}
            here={index === at}
            unfolded={letter.id === unfolded}
            choose={() => setChosen(index)}
            fold={() => fold(letter.id)}
            release={() => letThrough(letter)}
            confirm={() => confirmAll([letter])}
            block={() => blockSender(letter)}
          />
        ))}
      </div>
    </>
  );
}
