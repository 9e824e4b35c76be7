// Why somebody is meant: the things by which each part holds, the newest first. What does not hold is left out.
import "./conditions.css";
import type { Grounds } from "@lingxi/api";
import { exact } from "@lingxi/i18n";
import { useNow } from "../app/clock.ts";
import type { Condition, Leaf } from "./conditions.ts";
import { proofText, say } from "./say.ts";
import type { Words } from "./words.ts";

export function Why({ why, words }: { why: Grounds; words: Words }) {
  const now = useNow("slow");
  const lines = gathered(why);
  if (lines.length === 0) return <span className="quiet">{words.t("conditions.noReason")}</span>;
  return (
    <ul className="why-proofs">
      {lines.map(({ leaf, it, absent }) => (
        <li key={say(words, leaf)} data-absent={absent}>
          {absent ? (
            <span>{`${words.t("conditions.not")} ${say(words, leaf)}`}</span>
          ) : (
            it.newest.slice(0, 2).map((finding) => (
              <span key={finding.id} className="why-proof" title={exact(finding.at, words.language)}>
                {proofText(words, leaf, finding, now)}
              </span>
            ))
          )}
          {!absent && it.count > 2 && <small>{words.t("conditions.more", { count: it.count - 2 })}</small>}
        </li>
      ))}
    </ul>
  );
}

interface Line {
  readonly leaf: Leaf;
  readonly it: Grounds;
  /** It holds because there is nothing. */
  readonly absent: boolean;
}

function gathered(it: Grounds, absent = false): Line[] {
  const condition = it.condition as Condition;
  if (condition.kind === "not") return it.parts.flatMap((part) => gathered(part, !absent));
  if (condition.kind === "all" || condition.kind === "any")
    return it.parts.filter((part) => part.holds !== absent).flatMap((part) => gathered(part, absent));
  return it.holds !== absent ? [{ leaf: condition, it, absent }] : [];
}
