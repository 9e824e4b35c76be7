// Stays at the newest word while one is there (and `begins` there), and keeps its place while older ones are put above.
import { useCallback, useLayoutEffect, useRef, useState } from "react";

const NEAR = 60;

export function useBottom(id: string, first: string | undefined, end: string, begins: boolean) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [atBottom, setAtBottom] = useState(begins);
  const [news, setNews] = useState(false);
  const before = useRef({ id: "", first: undefined as string | undefined, end: "", height: 0 });

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const was = before.current;
    const opened = was.id !== id;
    if (opened || (atBottom && was.end !== end)) box.scrollTop = box.scrollHeight;
    else if (was.first !== first && was.end === end) box.scrollTop += box.scrollHeight - was.height;
    else if (was.end !== end) setNews(true);
    before.current = { id, first, end, height: box.scrollHeight };
  }, [id, first, end, atBottom]);

  /** Pictures, the typing line and a growing composer change the heights after the fact. */
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !content.current || !atBottom) return;
    const watch = new ResizeObserver(() => {
      box.scrollTop = box.scrollHeight;
    });
    watch.observe(box);
    watch.observe(content.current);
    return () => watch.disconnect();
  }, [atBottom]);

  const onScroll = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const near = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR;
    before.current.height = box.scrollHeight;
    setAtBottom(near);
    if (near) setNews(false);
  }, []);

  const toBottom = useCallback(() => {
    const box = scroller.current;
    if (box) box.scrollTo({ top: box.scrollHeight, behavior: "smooth" });
  }, []);

  return { scroller, content, atBottom, news, onScroll, toBottom };
}
