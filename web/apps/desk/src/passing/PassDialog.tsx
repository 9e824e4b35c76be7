// Hands the conversation on, or asks somebody in: for advice, or to talk along. With a word on why.
import "./passing.css";
import { Input, type InputRef, Modal, Segmented } from "antd";
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDesk } from "../app/live.tsx";
import { dialog } from "../app/prefs.ts";
import { useComplain } from "../app/problems.ts";
import { useCommands } from "../commands/CommandProvider.tsx";
import * as acts from "./acts.ts";
import { isServedByMe } from "./beside.ts";
import { type Target, useTargets } from "./targets.tsx";

export type Way = "transfer" | "consult" | "invite";

export function PassDialog({ first }: { first: Way }) {
  const { t } = useTranslation();
  const desk = useDesk();
  const complain = useComplain();
  const { scene } = useCommands();
  const [way, setWay] = useState<Way>(first);
  const [query, setQuery] = useState("");
  const [key, setKey] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const [busy, setBusy] = useState(false);
  const field = useRef<InputRef>(null);
  const { conversation, work, state } = scene;
  const beside = useMemo(
    () => (way === "transfer" ? [] : (work?.companions ?? []).map((it) => it.staff_id)),
    [way, work],
  );
  const all = useTargets(way !== "transfer", beside);
  const targets = all.filter((it) => it.name.toLowerCase().includes(query.trim().toLowerCase()));
  const target = all.find((it) => it.key === key && it.possible);
  if (!conversation) return null;

  const send = async () => {
    if (!target) return;
    setBusy(true);
    try {
      if (way === "transfer") await acts.transfer(desk, conversation.id, target.goal, note.trim());
      else await acts.ask(desk, conversation.id, way === "consult" ? "consulted" : "joined", target.goal, note.trim());
      dialog.set(null);
    } catch (error) {
      complain(error);
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={t(`passing.title.${way}`)}
      okText={target ? t(`passing.to.${way}`, { name: target.name }) : t(`passing.do.${way}`)}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !target, loading: busy }}
      onOk={() => void send()}
      onCancel={() => dialog.set(null)}
      afterOpenChange={(open) => open && field.current?.focus()}
    >
      <div className="transfer">
        {isServedByMe(state, conversation, work) && (
          <Segmented<Way>
            block
            aria-label={t("passing.way")}
            value={way}
            options={(["transfer", "consult", "invite"] as const).map((it) => ({
              value: it,
              label: t(`passing.do.${it}`),
            }))}
            onChange={setWay}
          />
        )}
        <p className="passing-explained">{t(`passing.explained.${way}`)}</p>
        <Input
          ref={field}
          autoFocus
          allowClear
          value={query}
          placeholder={t("passing.search")}
          aria-label={t("passing.search")}
          onChange={(event) => setQuery(event.target.value)}
        />
        <Targets targets={targets} chosen={target} choose={setKey} />
        <Input.TextArea
          value={note}
          maxLength={2000}
          autoSize={{ minRows: 2, maxRows: 6 }}
          placeholder={t(way === "transfer" ? "transfer.note" : "passing.note")}
          aria-label={t(way === "transfer" ? "transfer.note" : "passing.note")}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
    </Modal>
  );
}

interface TargetsProps {
  targets: readonly Target[];
  chosen: Target | undefined;
  choose: (key: string) => void;
}

function Targets({ targets, chosen, choose }: TargetsProps) {
  const { t } = useTranslation();
  return (
    <div className="transfer-list lx-scroll" role="radiogroup" aria-label={t("passing.who")}>
      {targets.map((it) => (
        // biome-ignore lint/a11y/useSemanticElements: a row with a picture, a name and a state is more than a radio button
        <button
          key={it.key}
          type="button"
          role="radio"
          aria-checked={chosen?.key === it.key}
          className="transfer-row"
          disabled={!it.possible}
          onClick={() => choose(it.key)}
        >
          {it.face}
          <span className="lx-cut">{it.name}</span>
          <span className="transfer-hint">{it.hint}</span>
        </button>
      ))}
      {targets.length === 0 && <p className="palette-none">{t("transfer.none")}</p>}
    </div>
  );
}
