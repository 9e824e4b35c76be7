// The times that a letter is put off to, where its writer is.
const HOUR = 9;
const MONDAY = 1;

/** Tomorrow at nine; or at nine on the next Monday, which is never today. */
export function morning(now: Date, which: "tomorrow" | "monday"): Date {
  const days = which === "tomorrow" ? 1 : (MONDAY - now.getDay() + 7) % 7 || 7;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, HOUR);
}
