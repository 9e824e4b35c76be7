// The people and things of the tests: one visitor, one bank, one colleague.
import type { Conversation, Message, Outgoing, VisitorSnapshot, WidgetFace } from "./nouns.ts";
import type { State } from "./state.ts";

const AT = "2026-03-02T09:00:00Z";
const ORIGIN = { page: "", title: "", referrer: "", device: "", browser: "" };

export const xiaoyu = {
  id: "customer-xiaoyu",
  name: null,
  language: "zh",
  known: false,
  identities: [],
  created_at: AT,
  revision: 1,
} satisfies VisitorSnapshot["customer"];

export const liNa = { kind: "staff", id: "staff-li-na", name: "李娜" } as const;

export const face: WidgetFace = {
  key: "demo",
  organisation: "海湾银行",
  accent: "#0f5f6e",
  position: "right",
  text: { title: "在线客服", greeting: "通常 2 分钟内回复", away: "请留言" },
  ask_name: false,
  ask_email: false,
  ask_required: false,
  attachments: true,
  rating: true,
  agents: 1,
  open: true,
  opens_at: null,
  announcement: null,
};

export function conversation(id: string, more: Partial<Conversation> = {}): Conversation {
  return {
    id,
    channel: "webchat",
    customer_id: xiaoyu.id,
    customer_name: null,
    state: "open",
    language: "zh",
    subject: "",
    owner_id: null,
    queue_id: null,
    participants: [],
    origin: ORIGIN,
    rating: null,
    last_position: 0,
    last_text: "",
    last_author: null,
    last_at: AT,
    unread: 0,
    staff_read: 0,
    customer_unread: 0,
    customer_delivered: 0,
    customer_read: 0,
    created_at: AT,
    closed_at: null,
    revision: 1,
    ...more,
  } as Conversation;
}

export function message(position: number, more: Partial<Message> = {}): Message {
  const conversation_id = more.conversation_id ?? "card";
  return {
    id: `${conversation_id}-${position}`,
    conversation_id,
    position,
    client_id: `${conversation_id}-client-${position}`,
    kind: "message",
    private: false,
    author: { kind: "customer", id: xiaoyu.id, name: "" },
    text: `line ${position}`,
    notice: null,
    mentions: [],
    attachments: [],
    at: AT,
    ...more,
  };
}

export function outgoing(client_id: string, more: Partial<Outgoing> = {}): Outgoing {
  return { client_id, thread: "new:1", text: client_id, attachments: [], origin: ORIGIN, at: 1, ...more };
}

export function snapshot(more: Partial<VisitorSnapshot> = {}): VisitorSnapshot {
  return {
    cursor: "1",
    customer: xiaoyu,
    conversations: [],
    messages: [],
    more: false,
    place: null,
    callback: null,
    adviser: null,
    announcement: null,
    ...more,
  };
}

export function state(more: Partial<State> = {}): State {
  return {
    open: true,
    language: "zh",
    face,
    customer: null,
    conversations: [],
    threads: {},
    place: null,
    callback: null,
    adviser: null,
    announcement: null,
    typing: {},
    outbox: [],
    link: "online",
    current: "new:1",
    resumed: "",
    ...more,
  };
}
