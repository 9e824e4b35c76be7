// Which panes fit beside each other.
import { useSyncExternalStore } from "react";

const phone = matchMedia("(max-width: 719px)");
const narrow = matchMedia("(max-width: 1139px)");

export type Width = "phone" | "narrow" | "wide";

export function useWidth(): Width {
  return useSyncExternalStore(subscribe, () => (phone.matches ? "phone" : narrow.matches ? "narrow" : "wide"));
}

function subscribe(listener: () => void): () => void {
  phone.addEventListener("change", listener);
  narrow.addEventListener("change", listener);
  return () => {
    phone.removeEventListener("change", listener);
    narrow.removeEventListener("change", listener);
  };
}
