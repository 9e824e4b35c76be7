// The list above the field that "/" and "@" open.
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Suggestion } from "./useSuggestions.ts";

interface Props {
  sign: "/" | "@" | null;
  items: readonly Suggestion[];
  none: boolean;
  chosen: number;
  choose: (item: Suggestion) => void;
}

export function Suggestions({ sign, items, none, chosen, choose }: Props) {
  const { t } = useTranslation();
  if (!sign) return null;
  if (!items.length)
    return none ? (
      <p className="suggestions suggestions-none" role="status">
        {t("composer.noReplies")}
      </p>
    ) : null;
  return (
    <div
      className="suggestions lx-scroll"
      role="listbox"
      aria-label={t(sign === "/" ? "composer.savedReplies" : "composer.colleagues")}
    >
      {items.map((item, place) => (
        <Item key={item.id} item={item} chosen={place === chosen} choose={() => choose(item)} />
      ))}
    </div>
  );
}

function Item({ item, chosen, choose }: { item: Suggestion; chosen: boolean; choose: () => void }) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field below holds the focus and chooses with Enter
    <div
      ref={row}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className="suggestion"
      onMouseDown={(event) => event.preventDefault()}
      onClick={choose}
    >
      <span className="suggestion-title">{item.title}</span>
      {item.hint && <code>/{item.hint.replace(/^\//, "")}</code>}
      {item.text.trim() !== `@${item.title}` && <span className="suggestion-text lx-cut">{item.text}</span>}
    </div>
  );
}
