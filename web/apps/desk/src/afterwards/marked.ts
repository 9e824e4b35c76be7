// Whether a colleague marked a letter as spam; one that was let through has what the filter said of it.
import type { FiledLetter } from "@lingxi/api";

export function isMarked({ state, filter, evidence }: FiledLetter): boolean {
  return state === "filed" && filter === "spam" && (evidence === "" || evidence === "stance: welcome");
}
