// Everybody who waits, however many: only what is on the screen is drawn, and nothing moves under the pointer.
import "../list/list.css";
import {
  BellOutlined,
  ContainerOutlined,
  MailOutlined,
  MessageOutlined,
  PhoneOutlined,
  PushpinOutlined,
  SmileOutlined,
  SnippetsOutlined,
} from "@ant-design/icons";
import type { Agent, Offer, Policy, Queue, SkillEntry, Talk, Work } from "@lingxi/api";
import type { BoardState } from "@lingxi/sync";
import { Empty, plain } from "@lingxi/ui";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import { useWidth } from "../app/width.ts";
import { useStill } from "../list/useStill.ts";
import { Clock } from "./Clock.tsx";
import { ringOf, targetOf } from "./figures.ts";

const HEIGHT = 48;
const PHONE_HEIGHT = 92;

export const CHANNEL_ICONS: Record<Work["channel"], ReactNode> = {
  call: <PhoneOutlined />,
  callback: <PhoneOutlined rotate={180} />,
  chat: <MessageOutlined />,
  thread: <SnippetsOutlined />,
  mail: <MailOutlined />,
  case: <ContainerOutlined />,
};

interface Props {
  board: BoardState;
  rows: readonly Work[];
  /** Which list this is: another one begins in its own order. */
  list: string;
  choose: (workId: string) => void;
}

export function Line({ board, rows, list, choose }: Props) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState(false);
  const still = useStill(rows, hovered, list);
  const height = useWidth() === "phone" ? PHONE_HEIGHT : HEIGHT;
  const { shown } = still;
  const agents = useLive((state) => state.agents);
  const queues = useLive((state) => state.queues);
  const skills = useLive((state) => state.skills);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (place) => shown[place]?.id ?? place,
    overscan: 12,
  });
  if (shown.length === 0)
    return <Empty icon={<SmileOutlined />} title={t("floor.emptyTitle")} text={t("floor.emptyText")} />;
  return (
    <section
      className="line"
      aria-label={t("floor.lineLabel")}
      onPointerEnter={(event) => setHovered(event.pointerType === "mouse")}
      onPointerLeave={() => setHovered(false)}
    >
      {still.news > 0 && (
        <button type="button" className="list-news line-news" onClick={still.settle}>
          {t("floor.news", { count: still.news })}
        </button>
      )}
      <Head />
      <div ref={scroller} className="line-scroll lx-scroll">
        <ul className="line-rows" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const work = shown[item.index];
            if (!work) return null;
            const offer = board.offers.get(work.id);
            return (
              <LineRow
                key={item.key}
                work={work}
                talk={board.talks.get(work.conversation_id)}
                offer={offer}
                asked={offer ? agents[offer.agent_id] : undefined}
                adviser={work.previous ? agents[work.previous.id] : undefined}
                queue={queues[work.queue_id]}
                skills={skills}
                policy={board.policy.policy}
                gone={still.isGone(work.id)}
                index={item.index}
                start={item.start}
                height={height}
                choose={choose}
              />
            );
          })}
        </ul>
      </div>
    </section>
  );
}

function Head() {
  const { t } = useTranslation();
  return (
    <div className="line-row line-head" aria-hidden="true">
      {(["wait", "customer", "queue", "skills", "priority", "ring", "adviser"] as const).map((name) => (
        <span key={name} className={`line-${name}`}>
          {t(`floor.column.${name}`)}
        </span>
      ))}
    </div>
  );
}

interface RowProps {
  work: Work;
  talk: Talk | undefined;
  offer: Offer | undefined;
  asked: Agent | undefined;
  adviser: Agent | undefined;
  queue: Queue | undefined;
  skills: Readonly<Record<string, SkillEntry>>;
  policy: Policy;
  gone: boolean;
  index: number;
  start: number;
  height: number;
  choose: (workId: string) => void;
}

const LineRow = memo(function LineRow(props: RowProps) {
  const { work, talk, offer, asked, adviser, queue, skills, policy, gone, index, start, height, choose } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const label = (name: string) => (language === "zh" ? skills[name]?.label_zh : skills[name]?.label_en) ?? name;
  const asks = [...work.required, ...work.preferred];
  const name = talk?.customer_name || t("customer.visitor", { number: work.customer_id.slice(-4).toUpperCase() });
  return (
    <li
      aria-setsize={-1}
      aria-posinset={index + 1}
      className="line-row"
      data-gone={gone}
      style={{ height, transform: `translateY(${start}px)` }}
    >
      <span className="line-wait">
        <Clock since={work.enqueued_at} target={targetOf(policy, work.queue_id)} />
      </span>
      <span className="line-customer">
        <button type="button" className="line-open lx-cut" onClick={() => choose(work.id)}>
          <span className="line-channel" title={t(`floor.channel.${work.channel}`)}>
            {CHANNEL_ICONS[work.channel]}
          </span>
          <b title={name}>{name}</b> <span className="quiet">{talk?.subject || plain(talk?.last_text ?? "")}</span>
        </button>
      </span>
      <span className="line-queue lx-cut" title={queueName(queue, language)}>
        {queueName(queue, language)}
      </span>
      <span className="line-skills lx-cut">
        {asks.map((it) => `${label(it.name)} ${it.level}`).join(t("common.comma"))}
      </span>
      <span className="line-priority" data-high={work.priority >= 5}>
        {work.priority || ""}
      </span>
      <span className="line-ring">
        {offer ? (
          <span className="line-rings lx-cut" title={asked?.name}>
            <BellOutlined aria-label={t("floor.rings")} /> {asked?.name}
          </span>
        ) : (
          <RingNumber policy={policy} work={work} />
        )}
      </span>
      <span className="line-adviser lx-cut" title={adviser?.name}>
        {adviser && <PushpinOutlined aria-hidden />} {adviser?.name}
      </span>
    </li>
  );
});

function RingNumber({ policy, work }: { policy: Policy; work: Work }) {
  const { t } = useTranslation();
  const ring = ringOf(policy, work, useNow("slow"));
  return ring > 0 ? <span title={t("floor.ringHelp")}>{t("floor.ring", { ring })}</span> : null;
}
