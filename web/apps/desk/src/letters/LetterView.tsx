// What makes a message a letter: who wrote to whom above it; below it its layout, history, signature, further parts and source.
import "./letters.css";
import { FileTextOutlined, LockOutlined, WarningOutlined } from "@ant-design/icons";
import type { FiledLetter } from "@lingxi/api";
import { fileSize } from "@lingxi/i18n";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Spam } from "../afterwards/Spam.tsx";

type Address = FiledLetter["sender"];
type Piece = FiledLetter["parts"][number];

const LEAST_HEIGHT = 60;

export function LetterHead({ letter, subject }: { letter: FiledLetter; subject: string }) {
  const { t } = useTranslation();
  const rows: [string, readonly Address[]][] = [
    ["from", [letter.sender]],
    ["to", letter.to],
    ["cc", letter.cc],
    ["bcc", letter.bcc],
  ];
  return (
    <header className="letter-head">
      {letter.subject && letter.subject !== subject && <b>{letter.subject}</b>}
      <dl>
        {rows.map(
          ([which, people]) =>
            people.length > 0 && (
              <div key={which}>
                <dt>{t(`letters.${which}`)}</dt>
                <dd>{people.map(spoken).join(t("common.comma"))}</dd>
              </div>
            ),
        )}
      </dl>
      {letter.fault && (
        <p className="letter-fault" role="alert">
          <WarningOutlined /> {t("letters.unreadable", { why: letter.fault })}
        </p>
      )}
      {letter.bounce && (
        <p className="letter-fault">
          <WarningOutlined /> {t("letters.bounced", { whom: letter.bounce.recipient, why: letter.bounce.reason })}
        </p>
      )}
    </header>
  );
}

export function LetterBelow({ letter }: { letter: FiledLetter }) {
  const { t } = useTranslation();
  const [laidOut, setLaidOut] = useState(false);
  const further = letter.parts.filter((it) => !it.file && !(it.inline && letter.page));
  return (
    <footer className="letter-below">
      {laidOut && <Layout letter={letter} />}
      {further.map((part) => (
        <PartView key={part.number} letter={letter} part={part} />
      ))}
      <div className="letter-more">
        {letter.page && (
          <Button type="link" size="small" aria-expanded={laidOut} onClick={() => setLaidOut(!laidOut)}>
            {t(laidOut ? "letters.hideLayout" : "letters.showLayout")}
          </Button>
        )}
        <Folded label={t("letters.quoted")} text={letter.body.quoted} />
        <Folded label={t("letters.signature")} text={letter.body.signature} />
        {letter.size > 0 && (
          <a href={`/api/letters/${letter.id}/raw`} download>
            {t("letters.source", { size: fileSize(letter.size) })}
          </a>
        )}
        <Spam letter={letter} />
      </div>
    </footer>
  );
}

/** As it was laid out, in a frame where nothing runs. What it would fetch from elsewhere is fetched when somebody wants it. */
function Layout({ letter }: { letter: FiledLetter }) {
  const { t } = useTranslation();
  const [pictures, setPictures] = useState(false);
  const [height, setHeight] = useState(LEAST_HEIGHT);
  return (
    <>
      {letter.remote_pictures > 0 && !pictures && (
        <p className="letter-blocked">
          <span>{t("letters.blocked", { count: letter.remote_pictures })}</span>
          <Button size="small" onClick={() => setPictures(true)}>
            {t("letters.showPictures")}
          </Button>
        </p>
      )}
      <iframe
        className="letter-page"
        title={t("letters.layout")}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        src={`/api/letters/${letter.id}/page${pictures ? "?pictures=true" : ""}`}
        style={{ height }}
        onLoad={(event) => setHeight(event.currentTarget.contentDocument?.documentElement.scrollHeight ?? LEAST_HEIGHT)}
      />
    </>
  );
}

function PartView({ letter, part }: { letter: FiledLetter; part: Piece }) {
  const { t } = useTranslation();
  return (
    <a className="attachment-file" href={`/api/letters/${letter.id}/parts/${part.number}`} download={part.name || true}>
      {part.kind === "encrypted" ? <LockOutlined /> : <FileTextOutlined />}
      <span className="lx-cut" title={part.note || part.name}>
        {part.name || part.media_type}
        {part.note && ` · ${part.note}`}
      </span>
      <span className="attachment-size">
        {t(`letters.kind.${part.kind}`, { defaultValue: part.kind })} · {fileSize(part.size)}
      </span>
    </a>
  );
}

function Folded({ label, text }: { label: string; text: string }) {
  if (!text.trim()) return null;
  return (
    <details>
      <summary>{label}</summary>
      <pre>{text.trim()}</pre>
    </details>
  );
}

function spoken({ name, email }: Address): string {
  return name ? `${name} <${email}>` : email;
}
