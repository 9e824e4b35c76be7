// Small signs of a case: where it stands in its life, and how much it matters. Each has a shape or a word besides its colour.
import { useTranslation } from "react-i18next";
import type { State } from "./filter.ts";

const TONES: Partial<Record<State, string>> = { new: "accent", waiting_us: "warn", solved: "ok" };

export function StateBadge({ state }: { state: State }) {
  const { t } = useTranslation();
  return (
    <span className="badge" data-tone={TONES[state] ?? "plain"}>
      {t(`cases.state.${state}`)}
    </span>
  );
}

/** What is not usual is shown: arrows up or down, and the word. */
export function Priority({ of: priority }: { of: number }) {
  const { t } = useTranslation();
  if (priority === 1) return null;
  const arrow = ["↓", "", "↑", "⇈"][priority];
  return (
    <span className="case-priority" data-priority={priority}>
      <span aria-hidden="true">{arrow}</span> {t(`cases.priority.${priority}`)}
    </span>
  );
}
