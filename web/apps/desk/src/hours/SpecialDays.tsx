// Days of our own: a date, what it is called in both languages, and when it is open.
import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import type { SpecialDay } from "@lingxi/api";
import { Button, Input } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { IntervalsField } from "./IntervalsField.tsx";
import type { Intervals } from "./intervals.ts";
import { dateName } from "./words.ts";

interface Props {
  days: readonly SpecialDay[];
  change: (days: readonly SpecialDay[]) => void;
  /** The field of a day's times holds something that cannot be meant, or no more. */
  wrong: (at: number, wrong: boolean) => void;
  add: () => void;
}

export function SpecialDays({ days, change, wrong, add }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const set = (at: number, part: Partial<SpecialDay>) =>
    change(days.map((day, index) => (index === at ? { ...day, ...part } : day)));
  const times = (at: number, intervals: Intervals | null) => {
    wrong(at, intervals === null);
    if (intervals) set(at, { intervals });
  };
  return (
    <div className="specials">
      {days.map((day, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a date may be typed anew, so the place is what stays
        <fieldset key={at} className="special">
          <legend className="lx-sr">{dateName(day.date, language)}</legend>
          <Input
            type="date"
            aria-label={t("hours.date")}
            value={day.date}
            onChange={(event) => event.target.value && set(at, { date: event.target.value })}
          />
          <IntervalsField label={t("hours.times")} value={day.intervals} change={(typed) => times(at, typed)} />
          <Input
            aria-label={t("hours.dayZh")}
            placeholder={t("hours.dayZh")}
            lang="zh-CN"
            maxLength={60}
            value={day.name_zh}
            onChange={(event) => set(at, { name_zh: event.target.value })}
          />
          <Input
            aria-label={t("hours.dayEn")}
            placeholder={t("hours.dayEn")}
            lang="en"
            maxLength={60}
            value={day.name_en}
            onChange={(event) => set(at, { name_en: event.target.value })}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={`${dateName(day.date, language)}: ${t("common.delete")}`}
            onClick={() => change(days.filter((_, index) => index !== at))}
          />
        </fieldset>
      ))}
      <Button icon={<PlusOutlined />} onClick={add}>
        {t("hours.addDay")}
      </Button>
    </div>
  );
}
