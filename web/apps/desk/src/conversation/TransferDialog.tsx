// Hands the conversation to a colleague or a queue, with a word on why.
import { InboxOutlined } from "@ant-design/icons";
import type { Agent } from "@lingxi/api";
import { Avatar } from "@lingxi/ui";
import { Input, type InputRef, Modal } from "antd";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useDesk, useLive } from "../app/live.tsx";
import { useLoads } from "../app/loads.ts";
import { queueName } from "../app/names.ts";
import { dialog } from "../app/prefs.ts";
import { useComplain } from "../app/problems.ts";
import { transfer } from "../commands/actions.ts";
import { useCommands } from "../commands/CommandProvider.tsx";
import { PresenceDot } from "../shell/PresenceDot.tsx";

interface Target {
  readonly kind: "staff" | "queue";
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  /** Somebody who is not there cannot be handed anything. */
  readonly there: boolean;
  readonly face: ReactNode;
}

export function TransferDialog() {
  const { t } = useTranslation();
  const desk = useDesk();
  const complain = useComplain();
  const { scene } = useCommands();
  const [query, setQuery] = useState("");
  const [target, setTarget] = useState<Target | null>(null);
  const [note, setNote] = useState("");
  const [busy, setBusy] = useState(false);
  const field = useRef<InputRef>(null);
  const targets = useTargets().filter((it) => it.name.toLowerCase().includes(query.trim().toLowerCase()));
  const conversation = scene.conversation;
  if (!conversation) return null;

  const send = async () => {
    if (!target) return;
    setBusy(true);
    const to = {
      to_staff: target.kind === "staff" ? target.id : null,
      to_queue: target.kind === "queue" ? target.id : null,
      note: note.trim(),
    };
    try {
      await transfer(desk, conversation.id, to);
      dialog.set(null);
    } catch (error) {
      complain(error);
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={t("transfer.title")}
      okText={target ? t("transfer.to", { name: target.name }) : t("command.transfer")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !target, loading: busy }}
      onOk={() => void send()}
      onCancel={() => dialog.set(null)}
      afterOpenChange={(open) => open && field.current?.focus()}
    >
      <div className="transfer">
        <Input
          ref={field}
          autoFocus
          allowClear
          value={query}
          placeholder={t("transfer.search")}
          aria-label={t("transfer.search")}
          onChange={(event) => setQuery(event.target.value)}
        />
        <div className="transfer-list lx-scroll" role="radiogroup" aria-label={t("transfer.title")}>
          {targets.map((it) => (
            // biome-ignore lint/a11y/useSemanticElements: a row with a picture, a name and a state is more than a radio button
            <button
              key={`${it.kind} ${it.id}`}
              type="button"
              role="radio"
              aria-checked={target?.id === it.id}
              className="transfer-row"
              disabled={!it.there}
              onClick={() => setTarget(it)}
            >
              {it.face}
              <span className="lx-cut">{it.name}</span>
              <span className="transfer-hint">{it.hint}</span>
            </button>
          ))}
          {targets.length === 0 && <p className="palette-none">{t("transfer.none")}</p>}
        </div>
        <Input.TextArea
          value={note}
          maxLength={2000}
          autoSize={{ minRows: 2, maxRows: 6 }}
          placeholder={t("transfer.note")}
          aria-label={t("transfer.note")}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
    </Modal>
  );
}

/** Queues first, then colleagues: who is there before who is not. */
function useTargets(): Target[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const state = useLive((it) => it);
  const loads = useLoads();
  return useMemo(() => {
    const held = (it: Agent) => loads[it.staff_id] ?? 0;
    const queues = Object.values(state.queues)
      .filter((it) => !it.archived)
      .map((it): Target => {
        const there = it.members.filter((id) => state.agents[id]?.presence === "available").length;
        return {
          kind: "queue",
          id: it.id,
          name: queueName(it, language),
          hint: t("transfer.queueHint", { count: there }),
          there: true,
          face: (
            <span className="transfer-queue">
              <InboxOutlined />
            </span>
          ),
        };
      });
    const people = Object.values(state.agents)
      .filter((it) => it.staff_id !== state.me.staff.id && state.colleagues[it.staff_id]?.active !== false)
      .sort((a, b) => rank(a.presence) - rank(b.presence) || held(a) - held(b) || a.name.localeCompare(b.name))
      .map(
        (it): Target => ({
          kind: "staff",
          id: it.staff_id,
          name: it.name,
          hint: `${t(`presence.${it.presence}`)} · ${held(it)}/${it.capacity}`,
          there: rank(it.presence) < 2,
          face: (
            <span className="transfer-face">
              <Avatar name={it.name} size={28} />
              <PresenceDot presence={it.presence} />
            </span>
          ),
        }),
      );
    return [...queues, ...people];
  }, [state, loads, language, t]);
}

function rank(presence: string): number {
  return presence === "available" ? 0 : presence === "busy" ? 1 : 2;
}
