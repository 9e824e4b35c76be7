// A small cast for the tests: Li Na answers, Wang Fang asks.
import type { Agent, Conversation, DeskSnapshot, LogEvent, Message, Nouns, Offer, Queue, Work } from "./nouns.ts";

export const NOW = "2026-03-02T08:00:00Z";
export const LI_NA = "staff-li-na";
export const TOM = "staff-tom";

export const cards: Queue = {
  id: "queue-cards",
  name_zh: "银行卡",
  name_en: "Cards",
  languages: ["zh", "en"],
  required: [],
  preferred: [],
  priority: 0,
  offer_seconds: 20,
  wrap_up_seconds: 60,
  hours_id: null,
  open: true,
  changes_at: null,
  members: [LI_NA],
  archived: false,
  revision: 1,
};

export const liNa: Agent = {
  staff_id: LI_NA,
  name: "李娜",
  presence: "available",
  since: NOW,
  capacity: 3,
  capacities: {},
  skills: {},
  languages: {},
  likes: [],
  likes_languages: [],
  in_training: false,
  queue_ids: [cards.id],
  revision: 1,
};

export function conversation(change: Partial<Conversation> = {}): Conversation {
  return {
    id: "conversation-1",
    channel: "webchat",
    customer_id: "customer-wang-fang",
    customer_name: "王芳",
    state: "open",
    language: "zh",
    subject: "",
    owner_id: null,
    queue_id: cards.id,
    participants: [],
    followers: [],
    origin: { page: "", title: "", referrer: "", device: "", browser: "" },
    rating: null,
    last_position: 1,
    last_text: "卡丢了",
    last_author: "customer",
    last_at: NOW,
    unread: 1,
    staff_read: 0,
    customer_unread: 0,
    customer_delivered: 1,
    customer_read: 1,
    created_at: NOW,
    closed_at: null,
    revision: 1,
    ...change,
  };
}

export function work(change: Partial<Work> = {}): Work {
  return {
    id: "work-1",
    conversation_id: "conversation-1",
    customer_id: "customer-wang-fang",
    queue_id: cards.id,
    channel: "chat",
    language: "zh",
    state: "waiting",
    agent_id: null,
    enqueued_at: NOW,
    required: [],
    preferred: [],
    priority: 0,
    due_at: null,
    not_before: null,
    previous: null,
    wish: null,
    hand_offs: 0,
    sensitive: false,
    refused_by: [],
    wrap_up_until: null,
    parked: null,
    companions: [],
    revision: 1,
    ...change,
  };
}

export function offer(change: Partial<Offer> = {}): Offer {
  return {
    id: "offer-1",
    work_id: "work-1",
    conversation_id: "conversation-1",
    queue_id: cards.id,
    agent_id: LI_NA,
    state: "pending",
    policy_version: 1,
    offered_at: NOW,
    expires_at: NOW,
    ...change,
  };
}

export function message(position: number, change: Partial<Message> = {}): Message {
  return {
    id: `message-${position}`,
    conversation_id: "conversation-1",
    position,
    client_id: `client-${position}`,
    kind: "message",
    private: false,
    author: { kind: "customer", id: "customer-wang-fang", name: "王芳" },
    text: `第 ${position} 句`,
    notice: null,
    mentions: [],
    attachments: [],
    at: NOW,
    ...change,
  };
}

export function snapshot(change: Partial<DeskSnapshot> = {}): DeskSnapshot {
  const staff = {
    id: LI_NA,
    email: "li.na@example.com",
    name: "李娜",
    roles: ["agent" as const],
    language: "zh" as const,
    active: true,
    totp: false,
    created_at: NOW,
    revision: 1,
  };
  return {
    cursor: "100",
    me: { staff, permissions: ["conversations.read"] },
    organisation: { name: "海湾银行", language: "zh", site_secret_set: false },
    colleagues: [{ id: LI_NA, name: "李娜", active: true }],
    agents: [liNa],
    queues: [cards],
    skills: [],
    conversations: [],
    works: [],
    offers: [],
    peak: null,
    asides: [],
    ...change,
  };
}

let sequence = 100;
export function event(body: Nouns, name = "conversations.MessagePosted"): LogEvent {
  sequence += 1;
  return { type: "event", cursor: String(sequence), id: `event-${sequence}`, name, at: NOW, body };
}
