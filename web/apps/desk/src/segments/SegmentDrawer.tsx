// One segment being made: its names, its condition, and how many people that means while one builds.
import type { Segment, SegmentCount } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { Button, Drawer, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSave } from "../admin/useSave.ts";
import { useLanguage } from "../app/i18n.ts";
import { problemText } from "../app/problems.ts";
import { ConditionEditor } from "../conditions/ConditionEditor.tsx";
import { asGroup, type Condition, fresh, isComplete } from "../conditions/conditions.ts";
import { useSettled } from "../conditions/useSettled.ts";
import type { Words } from "../conditions/words.ts";

interface Props {
  segment: Segment | null;
  words: Words;
  close: () => void;
}

export function SegmentDrawer({ segment, words, close }: Props) {
  const { t } = useTranslation();
  const [zh, setZh] = useState(segment?.name_zh ?? "");
  const [en, setEn] = useState(segment?.name_en ?? "");
  const [condition, setCondition] = useState(() =>
    asGroup((segment?.condition as Condition | undefined) ?? fresh("activity")),
  );
  const { busy, save } = useSave(["segments"]);
  const ready = zh.trim() !== "" && en.trim() !== "" && isComplete(condition);
  const keep = async () => {
    const body = { name_zh: zh, name_en: en, condition };
    const store = () =>
      segment ? call("PUT", `/api/segments/${segment.id}`, body) : call("POST", "/api/segments", body);
    if (await save(store)) close();
  };
  return (
    <Drawer
      open
      title={t(segment ? "segments.edit" : "segments.add")}
      size={760}
      onClose={close}
      footer={
        <div className="segment-foot">
          <span>
            <LiveCount condition={condition} />
            {!ready && isComplete(condition) && <small className="quiet">{t("segments.nameIt")}</small>}
          </span>
          <Button type="primary" loading={busy} disabled={!ready} onClick={() => void keep()}>
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
      <h3 className="segment-who">{t("segments.who")}</h3>
      <ConditionEditor value={condition} words={words} onChange={setCondition} />
    </Drawer>
  );
}

function LiveCount({ condition }: { condition: Condition }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const asked = useSettled(condition, 400);
  const complete = isComplete(asked);
  const query = useQuery({
    queryKey: ["segments", "preview", asked],
    queryFn: () => call<SegmentCount>("POST", "/api/segments/count", { condition: asked }),
    enabled: complete,
    placeholderData: (former) => former,
    retry: false,
  });
  if (!complete) return <span className="quiet">{t("segments.unfinished")}</span>;
  if (query.error) return <span role="alert">{problemText(t, query.error)}</span>;
  return (
    <output className="segment-live" data-waiting={query.isFetching}>
      <b>{query.data ? query.data.people.toLocaleString(language) : "…"}</b>{" "}
      {t("segments.people", { count: query.data?.people ?? 0 })}
    </output>
  );
}
