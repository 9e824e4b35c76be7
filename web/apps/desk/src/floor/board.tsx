// The board in React: one store while a page of the floor is open, shown at most four times a second.
import { CloseCircleOutlined } from "@ant-design/icons";
import type { FloorDay } from "@lingxi/api";
import { type BoardState, BoardStore, call } from "@lingxi/sync";
import { Bones, Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { useDesk } from "../app/live.tsx";
import { problemText } from "../app/problems.ts";

const PAUSE_MS = 250;
const DAY_FRESH_MS = 20_000;
const Context = createContext<BoardStore | null>(null);

/** In the first frame after a quarter of a second, also where no frame is drawn. */
function schedule(run: () => void): void {
  setTimeout(() => (document.hidden ? run() : requestAnimationFrame(run)), PAUSE_MS);
}

export function BoardProvider({ children }: { children: ReactNode }) {
  const desk = useDesk();
  const [store] = useState(() => new BoardStore({ call, follow: desk.follow, schedule }));
  return <Context.Provider value={store}>{children}</Context.Provider>;
}

/** Starts the board while somebody looks at it, and says why there is none. */
export function BoardGate({ children }: { children: (board: BoardState) => ReactNode }) {
  const { t } = useTranslation();
  const store = useContext(Context);
  if (!store) throw new Error("outside BoardProvider");
  const { state, problem } = useSyncExternalStore(store.subscribe, store.getView);
  useEffect(() => {
    void store.start();
    return () => store.stop();
  }, [store]);
  if (state) return children(state);
  if (problem)
    return (
      <Empty
        tone="bad"
        icon={<CloseCircleOutlined />}
        title={t("floor.failed")}
        text={problemText(t, problem)}
        action={{ label: t("common.retry"), run: () => void store.start() }}
      />
    );
  return <Bones rows={8} height={56} label={t("common.loading")} />;
}

/** The figures of the day: the one thing here that is fetched again and again. */
export function useFloorDay(): FloorDay | undefined {
  const since = new Date(new Date().setHours(0, 0, 0, 0)).toISOString();
  const { data } = useQuery({
    queryKey: ["floor-day", since],
    queryFn: () => call<FloorDay>("GET", `/api/routing/board/day?since=${encodeURIComponent(since)}`),
    refetchInterval: DAY_FRESH_MS,
  });
  return data;
}
