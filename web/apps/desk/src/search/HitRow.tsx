// A message in which the words stand. The first of a conversation says whose it is.
import { LockOutlined } from "@ant-design/icons";
import type { Hit } from "@lingxi/api";
import { ago, exact } from "@lingxi/i18n";
import { Avatar } from "@lingxi/ui";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useCustomerName } from "../app/names.ts";

interface Props {
  hit: Hit;
  first: boolean;
  chosen: boolean;
  open(): void;
}

export function HitRow({ hit, first, chosen, open }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const name = useCustomerName()(hit.conversation);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and opens with Enter
    <div
      ref={row}
      id={`hit-${hit.message_id}`}
      className="hit"
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      data-first={first}
      onClick={open}
    >
      <span className="hit-face">{first && <Avatar name={name} size={32} />}</span>
      <div className="hit-body">
        {first && (
          <div className="hit-head">
            <b className="lx-cut" title={name}>
              {name}
            </b>
            {hit.conversation.subject && (
              <span className="hit-subject lx-cut" title={hit.conversation.subject}>
                <Marked pieces={hit.subject} />
              </span>
            )}
            <span className="hit-channel">{t(`channel.${hit.conversation.channel}`)}</span>
          </div>
        )}
        <p className="hit-text">
          {hit.author.kind !== "customer" && (
            <span className="hit-author">
              {hit.private && <LockOutlined aria-label={t("conversation.note")} />}
              {t("search.said", { name: hit.author.name || t("search.centre") })}
            </span>
          )}
          <Marked pieces={hit.text} />
        </p>
      </div>
      <time dateTime={hit.at} title={exact(hit.at, language)}>
        {ago(hit.at, now, language)}
      </time>
    </div>
  );
}

export function Marked({ pieces }: { pieces: Hit["text"] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text stand in their order
  return pieces.map((piece, place) => (piece.marked ? <mark key={place}>{piece.text}</mark> : piece.text));
}
