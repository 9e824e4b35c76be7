// Small marks for a letter's words: bold, italic, lists, quotes, links; or none of them.
import {
  BoldOutlined,
  FontSizeOutlined,
  ItalicOutlined,
  LinkOutlined,
  OrderedListOutlined,
  UnorderedListOutlined,
} from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import type { TFunction } from "i18next";
import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { Keys } from "../commands/Keys.tsx";
import { type Chosen, continued, lined, linked, wrapped } from "./marking.ts";

interface Mark {
  readonly id: string;
  readonly keys: string;
  readonly icon: ReactNode;
  run(chosen: Chosen, t: TFunction): Chosen;
}

const MARKS: readonly Mark[] = [
  { id: "bold", keys: "mod+b", icon: <BoldOutlined />, run: (it) => wrapped(it, "**") },
  { id: "italic", keys: "mod+i", icon: <ItalicOutlined />, run: (it) => wrapped(it, "*") },
  { id: "number", keys: "mod+shift+7", icon: <OrderedListOutlined />, run: (it) => lined(it, "number") },
  { id: "bullet", keys: "mod+shift+8", icon: <UnorderedListOutlined />, run: (it) => lined(it, "bullet") },
  { id: "quote", keys: "mod+shift+9", icon: <b aria-hidden="true">”</b>, run: (it) => lined(it, "quote") },
  { id: "link", keys: "mod+shift+l", icon: <LinkOutlined />, run: (it, t) => linked(it, t("letters.mark.words")) },
];

interface Target {
  field: RefObject<TextAreaRef | null>;
  change: (text: string) => void;
}

interface Props extends Target {
  plain: boolean;
  setPlain: (plain: boolean) => void;
}

export function MarkupBar({ field, change, plain, setPlain }: Props) {
  const { t } = useTranslation();
  return (
    <span className="markup-bar" role="toolbar" aria-label={t("letters.mark.title")}>
      {!plain &&
        MARKS.map((mark) => (
          <Tooltip
            key={mark.id}
            title={
              <>
                {t(`letters.mark.${mark.id}`)} <Keys keys={mark.keys} />
              </>
            }
          >
            <Button
              type="text"
              icon={mark.icon}
              aria-label={t(`letters.mark.${mark.id}`)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => put({ field, change }, (it) => mark.run(it, t))}
            />
          </Tooltip>
        ))}
      <Tooltip title={t(plain ? "letters.mark.plainNow" : "letters.mark.plain")}>
        <Button
          type="text"
          icon={<FontSizeOutlined />}
          aria-label={t("letters.mark.plain")}
          aria-pressed={plain}
          onClick={() => setPlain(!plain)}
        />
      </Tooltip>
    </span>
  );
}

/** The marks' keys, and lists that go on by themselves. Whether it was one of them. */
export function markByKey(event: KeyboardEvent, target: Target, t: TFunction): boolean {
  const { key, code, shiftKey, altKey } = event;
  if (key === "Enter" && !shiftKey && !event.ctrlKey && !event.metaKey) {
    const next = chosenIn(target.field);
    const after = next && continued(next);
    if (after) put(target, () => after);
    if (after) event.preventDefault();
    return !!after;
  }
  if (!(event.ctrlKey || event.metaKey) || altKey) return false;
  const pressed = `mod+${shiftKey ? "shift+" : ""}${code.startsWith("Digit") ? code.slice(5) : key.toLowerCase()}`;
  const mark = MARKS.find((it) => it.keys === pressed);
  if (!mark) return false;
  event.preventDefault();
  event.stopPropagation();
  put(target, (it) => mark.run(it, t));
  return true;
}

function put({ field, change }: Target, make: (chosen: Chosen) => Chosen): void {
  const before = chosenIn(field);
  if (!before) return;
  const after = make(before);
  flushSync(() => change(after.text)); // so that the caret stands there before the next key
  const area = field.current?.resizableTextArea?.textArea;
  area?.focus();
  area?.setSelectionRange(after.from, after.to);
}

function chosenIn(field: RefObject<TextAreaRef | null>): Chosen | null {
  const area = field.current?.resizableTextArea?.textArea;
  return area ? { text: area.value, from: area.selectionStart, to: area.selectionEnd } : null;
}
