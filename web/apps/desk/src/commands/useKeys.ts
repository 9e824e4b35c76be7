// Keys of one page. They come before the desk's own, which are for conversations.
import { useEffect, useRef } from "react";
import { isTyping, matches } from "./keys.ts";

/** Not while somebody types, and not below a dialog. */
export function useKeys(keys: Record<string, () => void>) {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = isTyping(event) || document.querySelector(".ant-modal-wrap, .ant-drawer-open");
      const found = Object.keys(current.current).find((key) => matches(event, key));
      if (!found || typing || event.repeat || event.isComposing) return;
      event.preventDefault();
      current.current[found]?.();
    };
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, []);
}
