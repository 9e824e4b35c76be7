// The pairs, one under the other, with keys to go through them: J and K move, A and X answer, Z takes back.
import { CloseCircleOutlined, LikeOutlined } from "@ant-design/icons";
import type { Merge, Pair, Suggestion } from "@lingxi/api";
import { Bones, Empty } from "@lingxi/ui";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { problemText, useComplain } from "../app/problems.ts";
import { Keys } from "../commands/Keys.tsx";
import { useKeys } from "../commands/useKeys.ts";
import { PairCard } from "./PairCard.tsx";
import { type Answer, answer, type Done, nameOf, type PageOf, pairsOf, part } from "./pairs.ts";

export function Pairs({ state }: { state: "open" | "refused" }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ["duplicates", state],
    queryFn: ({ pageParam }) => pairsOf(state, pageParam),
    initialPageParam: "",
    getNextPageParam: (page: PageOf<Pair>) => page.next,
  });
  const pairs = query.data?.pages.flatMap((page) => page.items);
  if (!pairs && query.error)
    return (
      <Empty
        tone="bad"
        icon={<CloseCircleOutlined />}
        title={t("duplicates.failed")}
        text={problemText(t, query.error)}
        action={{ label: t("common.retry"), run: () => void query.refetch() }}
      />
    );
  if (!pairs) return <Bones rows={3} height={160} label={t("common.loading")} />;
  return (
    <>
      <Through pairs={pairs} state={state} />
      {query.hasNextPage && (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t("customers.more")}
        </Button>
      )}
    </>
  );
}

function Through({ pairs, state }: { pairs: readonly Pair[]; state: "open" | "refused" }) {
  const { t } = useTranslation();
  const { busy, done, say, undo } = useAnswers();
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, pairs.length - 1);
  const list = useRef<HTMLDivElement>(null);

  const go = (to: number) => {
    const next = Math.max(0, Math.min(pairs.length - 1, to));
    setChosen(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };
  useKeys({
    j: () => go(at + 1),
    k: () => go(at - 1),
    arrowdown: () => go(at + 1),
    arrowup: () => go(at - 1),
    a: () => state === "open" && pairs[at] && say(pairs[at], "accept"),
    x: () => state === "open" && pairs[at] && say(pairs[at], "refuse"),
    z: undo,
  });
  return (
    <>
      <div className="pair-done" role="status">
        {done && (
          <>
            {done.text}{" "}
            <Button size="small" type="link" disabled={busy} onClick={undo}>
              {t("duplicates.undo")} <Keys keys="z" />
            </Button>
          </>
        )}
      </div>
      {pairs.length === 0 && (
        <Empty icon={<LikeOutlined />} title={t(`duplicates.none.${state}`)} text={t(`duplicates.noneText.${state}`)} />
      )}
      <div className="pairs" ref={list}>
        {pairs.map((pair, index) => (
          <PairCard
            key={pair.suggestion.id}
            pair={pair}
            here={index === at}
            busy={busy}
            choose={() => setChosen(index)}
            say={(what) => say(pair, what)}
          />
        ))}
      </div>
    </>
  );
}

/** Answering, one at a time; the last answer can be taken back. */
function useAnswers() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const complain = useComplain();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Done | null>(null);

  const work = (act: () => Promise<Done | null>) => {
    if (busy) return;
    setBusy(true);
    act()
      .then(setDone, complain)
      .then(() => client.invalidateQueries({ queryKey: ["duplicates"] }))
      .finally(() => setBusy(false));
  };
  const say = (pair: Pair, what: Answer) =>
    work(async () => {
      const names = { left: nameOf(t, pair.left), right: nameOf(t, pair.right) };
      const said = await answer<Merge | Suggestion>(pair.suggestion.id, what);
      return {
        text: t(`duplicates.done.${what}`, names),
        undo: () =>
          what === "accept" ? part(said.id) : answer(pair.suggestion.id, what === "refuse" ? "reopen" : "refuse"),
      };
    });
  const undo = () => {
    if (done) work(() => done.undo().then(() => null));
  };
  return { busy, done, say, undo };
}
