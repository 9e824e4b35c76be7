// Stands in for generated.ts, in its exact shape, until the server serves its OpenAPI document. To be deleted then.
type Language = "zh" | "en";
type AuthorKind = "customer" | "staff" | "system";
type Role = "agent" | "supervisor" | "analyst" | "planner" | "administrator";
type Presence = "available" | "busy" | "break" | "meal" | "training" | "meeting" | "not_responding" | "offline";

export interface components {
  schemas: {
    Agent: {
      readonly staff_id: string;
      readonly name: string;
      readonly presence: Presence;
      readonly since: string;
      readonly capacity: number;
      readonly load: number;
      readonly idle_since: string;
      readonly queue_ids: readonly string[];
      readonly revision: number;
    };
    ApiToken: {
      readonly id: string;
      readonly name: string;
      readonly scopes: readonly string[];
      readonly created_at: string;
      readonly last_used_at: string | null;
    };
    Attachment: {
      readonly id: string;
      readonly name: string;
      readonly media_type: string;
      readonly size: number;
      readonly image: boolean;
    };
    Author: { readonly kind: AuthorKind; readonly id: string | null; readonly name: string };
    Colleague: { readonly id: string; readonly name: string; readonly active: boolean };
    Conversation: {
      readonly id: string;
      readonly channel: string;
      readonly customer_id: string;
      readonly customer_name: string | null;
      readonly state: "open" | "closed";
      readonly language: Language;
      readonly subject: string;
      readonly owner_id: string | null;
      readonly queue_id: string | null;
      readonly participants: readonly components["schemas"]["Participant"][];
      readonly origin: components["schemas"]["Origin"];
      readonly rating: components["schemas"]["Rating"] | null;
      readonly last_position: number;
      readonly last_text: string;
      readonly last_author: AuthorKind | null;
      readonly last_at: string;
      readonly unread: number;
      readonly staff_read: number;
      readonly customer_unread: number;
      readonly customer_delivered: number;
      readonly customer_read: number;
      readonly created_at: string;
      readonly closed_at: string | null;
      readonly revision: number;
    };
    Customer: {
      readonly id: string;
      readonly name: string | null;
      readonly language: Language;
      readonly known: boolean;
      readonly identities: readonly components["schemas"]["Identity"][];
      readonly created_at: string;
      readonly revision: number;
    };
    DeskSnapshot: {
      readonly cursor: string;
      readonly me: components["schemas"]["Me"];
      readonly organisation: components["schemas"]["Organisation"];
      readonly colleagues: readonly components["schemas"]["Colleague"][];
      readonly agents: readonly components["schemas"]["Agent"][];
      readonly queues: readonly components["schemas"]["Queue"][];
      readonly conversations: readonly components["schemas"]["Conversation"][];
      readonly works: readonly components["schemas"]["Work"][];
      readonly offers: readonly components["schemas"]["Offer"][];
    };
    Identity: {
      readonly kind: "external" | "email" | "phone" | "device";
      readonly value: string;
      readonly verified: boolean;
    };
    Me: { readonly staff: components["schemas"]["Staff"]; readonly permissions: readonly string[] };
    Message: {
      readonly id: string;
      readonly conversation_id: string;
      readonly position: number;
      readonly client_id: string;
      readonly kind: "message" | "note" | "notice";
      readonly private: boolean;
      readonly author: components["schemas"]["Author"];
      readonly text: string;
      readonly notice: components["schemas"]["Notice"] | null;
      readonly mentions: readonly string[];
      readonly attachments: readonly components["schemas"]["Attachment"][];
      readonly at: string;
    };
    Notice: { readonly code: string; readonly data: { readonly [key: string]: string } };
    Offer: {
      readonly id: string;
      readonly work_id: string;
      readonly conversation_id: string;
      readonly queue_id: string;
      readonly agent_id: string;
      readonly state: "pending" | "accepted" | "declined" | "expired" | "withdrawn";
      readonly offered_at: string;
      readonly expires_at: string;
    };
    Organisation: { readonly name: string; readonly language: Language; readonly site_secret_set: boolean };
    Origin: {
      readonly page: string;
      readonly title: string;
      readonly referrer: string;
      readonly device: string;
      readonly browser: string;
    };
    Participant: {
      readonly kind: AuthorKind;
      readonly id: string;
      readonly name: string;
      readonly joined_at: string;
      readonly left_at: string | null;
    };
    Place: { readonly conversation_id: string; readonly place: number; readonly agents: number };
    Queue: {
      readonly id: string;
      readonly name_zh: string;
      readonly name_en: string;
      readonly languages: readonly Language[];
      readonly offer_seconds: number;
      readonly wrap_up_seconds: number;
      readonly members: readonly string[];
      readonly archived: boolean;
      readonly revision: number;
    };
    Rating: { readonly score: number; readonly comment: string; readonly at: string };
    SavedReply: {
      readonly id: string;
      readonly title: string;
      readonly shortcut: string;
      readonly language: Language;
      readonly text: string;
    };
    Staff: {
      readonly id: string;
      readonly email: string;
      readonly name: string;
      readonly roles: readonly Role[];
      readonly language: Language;
      readonly active: boolean;
      readonly totp: boolean;
      readonly created_at: string;
      readonly revision: number;
    };
    VisitorSession: {
      readonly token: string;
      readonly customer: components["schemas"]["Customer"];
      readonly widget: components["schemas"]["WidgetFace"];
    };
    VisitorSnapshot: {
      readonly cursor: string;
      readonly customer: components["schemas"]["Customer"];
      readonly conversations: readonly components["schemas"]["Conversation"][];
      readonly messages: readonly components["schemas"]["Message"][];
      readonly more: boolean;
      readonly place: components["schemas"]["Place"] | null;
    };
    Widget: {
      readonly id: string;
      readonly key: string;
      readonly name: string;
      readonly queue_id: string | null;
      readonly accent: string;
      readonly position: "right" | "left";
      readonly zh: components["schemas"]["WidgetText"];
      readonly en: components["schemas"]["WidgetText"];
      readonly ask_name: boolean;
      readonly ask_email: boolean;
      readonly ask_required: boolean;
      readonly attachments: boolean;
      readonly rating: boolean;
      readonly origins: readonly string[];
      readonly revision: number;
    };
    WidgetFace: {
      readonly key: string;
      readonly organisation: string;
      readonly accent: string;
      readonly position: "right" | "left";
      readonly text: components["schemas"]["WidgetText"];
      readonly ask_name: boolean;
      readonly ask_email: boolean;
      readonly ask_required: boolean;
      readonly attachments: boolean;
      readonly rating: boolean;
      readonly agents: number;
    };
    WidgetText: { readonly title: string; readonly greeting: string; readonly away: string };
    Work: {
      readonly id: string;
      readonly conversation_id: string;
      readonly queue_id: string;
      readonly state: "waiting" | "offered" | "assigned" | "wrap_up" | "done";
      readonly agent_id: string | null;
      readonly enqueued_at: string;
      readonly wrap_up_until: string | null;
      readonly revision: number;
    };
  };
}

export type Agent = components["schemas"]["Agent"];
export type ApiToken = components["schemas"]["ApiToken"];
export type Attachment = components["schemas"]["Attachment"];
export type Author = components["schemas"]["Author"];
export type Colleague = components["schemas"]["Colleague"];
export type Conversation = components["schemas"]["Conversation"];
export type Customer = components["schemas"]["Customer"];
export type DeskSnapshot = components["schemas"]["DeskSnapshot"];
export type Identity = components["schemas"]["Identity"];
export type Me = components["schemas"]["Me"];
export type Message = components["schemas"]["Message"];
export type Notice = components["schemas"]["Notice"];
export type Offer = components["schemas"]["Offer"];
export type Organisation = components["schemas"]["Organisation"];
export type Origin = components["schemas"]["Origin"];
export type Participant = components["schemas"]["Participant"];
export type Place = components["schemas"]["Place"];
export type Queue = components["schemas"]["Queue"];
export type Rating = components["schemas"]["Rating"];
export type SavedReply = components["schemas"]["SavedReply"];
export type Staff = components["schemas"]["Staff"];
export type VisitorSession = components["schemas"]["VisitorSession"];
export type VisitorSnapshot = components["schemas"]["VisitorSnapshot"];
export type Widget = components["schemas"]["Widget"];
export type WidgetFace = components["schemas"]["WidgetFace"];
export type WidgetText = components["schemas"]["WidgetText"];
export type Work = components["schemas"]["Work"];
