// One stage being made: its names, its tone, and when somebody is in it.
import type { Stage } from "@lingxi/api";
import { Button, Drawer, Input, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConditionEditor } from "../conditions/ConditionEditor.tsx";
import { asGroup, type Condition, fresh, isComplete } from "../conditions/conditions.ts";
import type { Words } from "../conditions/words.ts";

interface Props {
  stage: Stage | null;
  taken: readonly string[];
  words: Words;
  busy: boolean;
  keep: (stage: Stage) => void;
  close: () => void;
}

const TONES: readonly Stage["tone"][] = ["calm", "good", "warn", "bad"];

export function StageDrawer({ stage, taken, words, busy, keep, close }: Props) {
  const { t } = useTranslation();
  const [zh, setZh] = useState(stage?.name_zh ?? "");
  const [en, setEn] = useState(stage?.name_en ?? "");
  const [tone, setTone] = useState<Stage["tone"]>(stage?.tone ?? "calm");
  const [condition, setCondition] = useState(() =>
    asGroup((stage?.condition as Condition | undefined) ?? fresh("activity")),
  );
  const ready = zh.trim() !== "" && en.trim() !== "" && isComplete(condition);
  const save = () => keep({ key: stage?.key ?? keyOf(en, taken), name_zh: zh, name_en: en, tone, condition });
  return (
    <Drawer
      open
      title={t(stage ? "stages.edit" : "stages.add")}
      size={760}
      onClose={close}
      footer={
        <div className="segment-foot">
          <span className="quiet">{ready ? t("stages.soon") : t("segments.unfinished")}</span>
          <Button type="primary" loading={busy} disabled={!ready} onClick={save}>
            {t("common.save")}
          </Button>
        </div>
      }
    >
      <div className="segment-names">
        {/* biome-ignore lint/a11y/noLabelWithoutControl: antd's input is inside */}
        <label>
          {t("segments.nameZh")}
          <Input value={zh} maxLength={60} lang="zh-CN" onChange={(event) => setZh(event.target.value)} />
        </label>
        {/* biome-ignore lint/a11y/noLabelWithoutControl: antd's input is inside */}
        <label>
          {t("segments.nameEn")}
          <Input value={en} maxLength={60} lang="en" onChange={(event) => setEn(event.target.value)} />
        </label>
      </div>
      <h3 className="segment-who">{t("stages.tone")}</h3>
      <Segmented
        value={tone}
        aria-label={t("stages.tone")}
        options={TONES.map((value) => ({ value, label: t(`stages.tones.${value}`) }))}
        onChange={setTone}
      />
      <h3 className="segment-who">{t("stages.when")}</h3>
      <ConditionEditor value={condition} words={words} without="stage" onChange={setCondition} />
    </Drawer>
  );
}

/** A stage keeps its key for good: events and segments name it by that. */
function keyOf(name: string, taken: readonly string[]): string {
  const base =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "_")
      .replace(/^[^a-z]+|_+$/g, "")
      .slice(0, 30) || "stage";
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${base}_${number}`;
    if (!taken.includes(key)) return key;
  }
}
