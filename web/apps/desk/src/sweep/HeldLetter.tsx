// A letter that was held back: from whom, about what, why, and how it begins.
import { PaperClipOutlined, StopOutlined } from "@ant-design/icons";
import type { FiledLetter } from "@lingxi/api";
import { ago, exact } from "@lingxi/i18n";
import { Avatar } from "@lingxi/ui";
import { Button, Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { Keys } from "../commands/Keys.tsx";
import { reasons } from "./sweep.ts";
import { nameOf } from "./useSweeping.ts";

interface Props {
  letter: FiledLetter;
  here: boolean;
  unfolded: boolean;
  choose(): void;
  fold(): void;
  release(): void;
  confirm(): void;
  block(): void;
}

export function HeldLetter({ letter, here, unfolded, choose, fold, release, confirm, block }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const name = nameOf(letter);
  const text = letter.body.new || letter.body.quoted || letter.subject;
  return (
    <article className="held-letter" data-here={here} aria-current={here} onPointerDown={choose}>
      <header>
        <Avatar name={name || "?"} size={32} />
        <div className="held-who">
          <b>{name || t("sweep.nobody")}</b>
          {letter.sender.name && <span>{letter.sender.email}</span>}
        </div>
        {letter.parts.length > 0 && (
          <span className="held-parts">
            <PaperClipOutlined aria-label={t("sweep.parts")} /> {letter.parts.length}
          </span>
        )}
        <time dateTime={letter.arrived_at} title={exact(letter.arrived_at, language)}>
          {ago(letter.arrived_at, now, language)}
        </time>
      </header>
      <h3>{letter.subject || t("sweep.noSubject")}</h3>
      <p className="held-why">
        <span className="badge" data-filter={letter.filter}>
          {t(`sweep.filter.${letter.filter}`)}
        </span>
        {reasons(t, letter).map((reason) => (
          <span key={reason} className="held-reason">
            {reason}
          </span>
        ))}
      </p>
      <p className="held-text" data-unfolded={unfolded}>
        {text}
      </p>
      <footer>
        <Button onClick={release}>
          {t("sweep.release")} <Keys keys="r" />
        </Button>
        <Button onClick={confirm}>
          {t("sweep.confirm")} <Keys keys="x" />
        </Button>
        {letter.sender.email && (
          <Tooltip title={t("sweep.blockText")}>
            <Button icon={<StopOutlined />} onClick={block}>
              {t("sweep.block")} <Keys keys="b" />
            </Button>
          </Tooltip>
        )}
        <Button type="text" aria-expanded={unfolded} onClick={fold}>
          {t(unfolded ? "sweep.fold" : "sweep.unfold")} <Keys keys="o" />
        </Button>
      </footer>
    </article>
  );
}
