// One piece of work: what it is, how much it presses, and what a supervisor can do about it.
import type { Agent, Work } from "@lingxi/api";
import { type BoardState, call } from "@lingxi/sync";
import { plain } from "@lingxi/ui";
import { useNavigate } from "@tanstack/react-router";
import { Button, Drawer, InputNumber, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useCan, useDesk, useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import { useComplain } from "../app/problems.ts";
import { take } from "../commands/actions.ts";
import { Why } from "../why/Why.tsx";
import { Clock } from "./Clock.tsx";
import { heldBy, targetOf } from "./figures.ts";

export function WorkDrawer({ board, workId, close }: { board: BoardState; workId: string; close: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const work = board.works.get(workId);
  const talk = work && board.talks.get(work.conversation_id);
  const queue = useLive((state) => (work ? state.queues[work.queue_id] : undefined));
  const name = talk?.customer_name || t("customer.someone");
  return (
    <Drawer open title={work ? name : t("floor.settled")} size={460} onClose={close}>
      {!work || work.state === "assigned" || work.state === "wrap_up" ? (
        <p role="status">{t("floor.settledText")}</p>
      ) : (
        <div className="work-drawer">
          <p>
            <Clock since={work.enqueued_at} target={targetOf(board.policy.policy, work.queue_id)} />{" "}
            <span className="quiet">{queueName(queue, language)}</span>
          </p>
          {talk?.subject && <p>{talk.subject}</p>}
          {talk?.last_text && <blockquote>{plain(talk.last_text)}</blockquote>}
          <Actions board={board} work={work} close={close} />
          <h3>{t("why.titleOther")}</h3>
          <Why conversationId={work.conversation_id} />
        </div>
      )}
    </Drawer>
  );
}

function Actions({ board, work, close }: { board: BoardState; work: Work; close: () => void }) {
  const { t } = useTranslation();
  const can = useCan();
  const desk = useDesk();
  const navigate = useNavigate();
  const complain = useComplain();
  const [busy, setBusy] = useState(false);
  const path = `/api/conversations/${work.conversation_id}`;
  const open = () => navigate({ to: "/c/$conversationId", params: { conversationId: work.conversation_id } });
  const perform = async (run: () => Promise<unknown>) => {
    setBusy(true);
    await run().catch(complain);
    setBusy(false);
  };
  const prioritise = (priority: number | null) =>
    priority !== null && perform(() => call("PATCH", `${path}/work`, { priority }));
  const assign = (to_staff: string) =>
    perform(() => call("POST", `${path}/transfer`, { to_staff }).then(() => close()));
  return (
    <div className="work-actions">
      {can("routing.transfer") && (
        <>
          <label htmlFor="work-priority">
            {t("floor.column.priority")}
            <InputNumber
              id="work-priority"
              min={0}
              max={9}
              value={work.priority}
              disabled={busy}
              onChange={(it) => void prioritise(it)}
            />
          </label>
          <div className="work-field">
            {t("floor.assign")}
            <Assign board={board} work={work} busy={busy} assign={assign} />
          </div>
        </>
      )}
      <span className="work-buttons">
        <Button onClick={() => void open()}>{t("floor.open")}</Button>
        {can("routing.work") && (
          <Button
            type="primary"
            loading={busy}
            onClick={() => void perform(() => take(desk, work.conversation_id).then(open))}
          >
            {t("command.take")}
          </Button>
        )}
      </span>
    </div>
  );
}

function Assign({
  board,
  work,
  busy,
  assign,
}: {
  board: BoardState;
  work: Work;
  busy: boolean;
  assign: (id: string) => void;
}) {
  const { t } = useTranslation();
  const agents = useLive((state) => state.agents);
  const me = useLive((state) => state.me.staff.id);
  const held = heldBy(board.works.values());
  const load = (it: Agent) => held.get(it.staff_id)?.length ?? 0;
  const serves = (it: Agent) => Number(it.queue_ids.includes(work.queue_id));
  const options = Object.values<Agent>(agents)
    .filter((it) => (it.presence === "available" || it.presence === "busy") && it.staff_id !== me)
    .sort((a, b) => serves(b) - serves(a) || load(a) / a.capacity - load(b) / b.capacity)
    .map((it) => ({ value: it.staff_id, label: `${it.name} · ${load(it)}/${it.capacity}` }));
  return (
    <Select<string>
      aria-label={t("floor.assign")}
      showSearch
      optionFilterProp="label"
      value={null as unknown as string}
      disabled={busy}
      placeholder={t("floor.assignTo")}
      options={options}
      onChange={assign}
    />
  );
}
