// Put a hard matter of this conversation to an expert: the best is proposed, with the reasons, and another can be chosen.
import "./experts.css";
import type { Question, Ranked } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Avatar } from "@lingxi/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Input, Modal, Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSave } from "../admin/useSave.ts";
import { useLive } from "../app/live.tsx";
import { dialog } from "../app/prefs.ts";
import { useCommands } from "../commands/CommandProvider.tsx";
import { useSkillOptions } from "./expert.ts";

export function AskDialog() {
  const { t } = useTranslation();
  const { scene } = useCommands();
  const skills = useSkillOptions();
  const [text, setText] = useState("");
  const [skill, setSkill] = useState("");
  const [to, setTo] = useState<string | null>(null);
  const { busy, save } = useSave(["experts"]);
  const id = scene.conversation?.id;
  const found = useCandidates(id, skill, text);
  if (!id) return null;
  const able = found.data ?? [];
  const chosen = able.find((it) => it.expert_id === to) ?? able[0];
  const ask = () => call<Question>("POST", `/api/conversations/${id}/questions`, { text, skill, to });
  return (
    <Modal
      open
      title={t("experts.askTitle")}
      okText={t("experts.ask")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !text.trim() || !chosen, loading: busy }}
      onOk={async () => (await save(ask)) && dialog.set(null)}
      onCancel={() => dialog.set(null)}
    >
      <div className="ask">
        <Input.TextArea
          autoFocus
          value={text}
          maxLength={2000}
          autoSize={{ minRows: 3, maxRows: 8 }}
          placeholder={t("experts.askHint")}
          aria-label={t("experts.askHint")}
          onChange={(event) => setText(event.target.value)}
        />
        <Select
          value={skill}
          aria-label={t("experts.skill")}
          options={[{ value: "", label: t("experts.anySkill") }, ...skills]}
          onChange={setSkill}
        />
        <div className="candidates" role="radiogroup" aria-label={t("experts.candidates")}>
          {able.slice(0, 5).map((it) => (
            <Candidate key={it.expert_id} ranked={it} chosen={it === chosen} choose={() => setTo(it.expert_id)} />
          ))}
          {found.data && !able.length && <p className="quiet">{t("experts.nobody")}</p>}
        </div>
        <p className="quiet">{t("experts.askText")}</p>
      </div>
    </Modal>
  );
}

function Candidate({ ranked, chosen, choose }: { ranked: Ranked; chosen: boolean; choose: () => void }) {
  const { t } = useTranslation();
  const colleague = useLive((state) => state.colleagues[ranked.expert_id]);
  const name = colleague?.name ?? "?";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row with a picture, a name and the reasons is more than a radio button
    <button type="button" role="radio" aria-checked={chosen} className="candidate" onClick={choose}>
      <Avatar name={name} size={28} />
      <span className="lx-cut">{name}</span>
      <span className="candidate-terms">
        {Object.entries(ranked.terms).map(([term, value]) => (
          <span key={term} title={`${t(`experts.term.${term}`)} ${Math.round(value * 100)} %`}>
            <span className="quiet">{t(`experts.term.${term}`)}</span>
            <span className="candidate-bar">
              <span style={{ width: `${value * 100}%` }} />
            </span>
          </span>
        ))}
      </span>
    </button>
  );
}

function useCandidates(id: string | undefined, skill: string, text: string) {
  const wanted = useDeferredValue(text.trim().slice(0, 500));
  const search = new URLSearchParams({ skill, text: wanted });
  return useQuery({
    queryKey: ["experts", "candidates", id, skill, wanted],
    queryFn: () => call<readonly Ranked[]>("GET", `/api/conversations/${id}/experts?${search}`),
    enabled: !!id,
    placeholderData: keepPreviousData,
  });
}
