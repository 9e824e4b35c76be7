// Looks that belong together: opening one page asks for a dozen parts of a customer.
import type { Access } from "@lingxi/api";

export interface Look
  extends Pick<Access, "actor" | "actor_name" | "customer_id" | "customer_name" | "last_at" | "reason"> {
  readonly key: string;
  /** The parts that were looked at, without repetition. */
  readonly whats: readonly string[];
  readonly revealed: boolean;
}

/** Neighbours in time by one person at one customer become one; a revealed number stays by itself, with its reason. */
export function together(accesses: readonly Access[]): readonly Look[] {
  const looks: Look[] = [];
  for (const it of accesses) {
    const last = looks.at(-1);
    const revealed = it.what === "reveal";
    const same = last && !last.revealed && !revealed && last.actor === it.actor && last.customer_id === it.customer_id;
    if (same) looks[looks.length - 1] = { ...last, whats: [...new Set([...last.whats, it.what])] };
    else
      looks.push({
        ...it,
        key: `${it.actor} ${it.customer_id} ${it.what} ${it.first_at} ${it.reason}`,
        whats: [it.what],
        revealed,
      });
  }
  return looks;
}
