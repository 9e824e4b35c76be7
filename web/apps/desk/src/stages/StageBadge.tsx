// A stage's name with its tone, as a shape as well as a colour.
import "../segments/segments.css";
import type { Stage } from "@lingxi/api";
import { useLanguage } from "../app/i18n.ts";
import { inLanguage } from "../conditions/words.ts";

export function StageBadge({ stage }: { stage: Stage }) {
  const language = useLanguage();
  return (
    <span className="stage-badge" data-tone={stage.tone}>
      {inLanguage(stage, language)}
    </span>
  );
}
