// Which words of a person stand.
import type { Consent } from "@lingxi/api";

/** Of words that come newest first: each customer's newest of a purpose and a channel; where a person's customers differ, the no. */
export function standing(said: readonly Consent[]): readonly Consent[] {
  const own = new Map<string, Consent>();
  for (const it of said) {
    const key = `${it.customer_id} ${it.purpose} ${it.channel}`;
    if (!own.has(key)) own.set(key, it);
  }
  const whole = new Map<string, Consent>();
  for (const it of own.values()) {
    const key = `${it.purpose} ${it.channel}`;
    const other = whole.get(key);
    if (!other || (other.given && !it.given)) whole.set(key, it);
  }
  return [...whole.values()].sort((a, b) => a.purpose.localeCompare(b.purpose) || a.channel.localeCompare(b.channel));
}
