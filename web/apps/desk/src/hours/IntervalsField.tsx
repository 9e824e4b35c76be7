// A day's intervals as a line of text: typed freely, tidied when left; wrong ones stay until they are put right.
import { Input } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { format, type Intervals, parse } from "./intervals.ts";

interface Props {
  label: string;
  value: Intervals;
  /** Null while what is typed cannot be meant. */
  change: (value: Intervals | null) => void;
}

export function IntervalsField({ label, value, change }: Props) {
  const { t } = useTranslation();
  const written = format(value);
  const [text, setText] = useState(written);
  const wrong = parse(text) === null;
  useEffect(() => setText(written), [written]);
  return (
    <Input
      className="hours-field"
      aria-label={label}
      aria-invalid={wrong}
      {...(wrong && { status: "error" as const, title: t("hours.wrong") })}
      value={text}
      placeholder={t("hours.closed")}
      onChange={(event) => {
        setText(event.target.value);
        change(parse(event.target.value));
      }}
      onBlur={() => !wrong && setText(written)}
    />
  );
}
