// The API's nouns as the store speaks of them, and the frames of the stream.
import type {
  Agent,
  Aside,
  Author,
  Case,
  Colleague,
  Companion,
  Conversation,
  Customer,
  Message,
  Offer,
  Organisation,
  Peak,
  PolicyVersion,
  Queue,
  SkillEntry,
  Staff,
  Task,
  Work,
} from "@lingxi/api";

export type {
  Agent,
  Aside,
  Attachment,
  Author,
  Board,
  Colleague,
  Companion,
  Conversation,
  Customer,
  DeskSnapshot,
  Me,
  Message,
  Offer,
  Organisation,
  Peak,
  PolicyVersion,
  Queue,
  SkillEntry,
  Talk,
  Work,
} from "@lingxi/api";

export type Language = Customer["language"];
export type Presence = Agent["presence"];

/** What an event or an answer carries: nouns as they are afterwards, whole, under their own name. */
export interface Nouns {
  readonly conversation?: Conversation;
  readonly message?: Message;
  readonly work?: Work;
  readonly offer?: Offer;
  readonly aside?: Aside;
  readonly case?: Case;
  readonly task?: Task;
  /** Told beside the work that holds it: who came or left. */
  readonly companion?: Companion;
  readonly agent?: Agent;
  readonly queue?: Queue;
  readonly skill?: SkillEntry;
  readonly peak?: Peak;
  readonly customer?: Customer;
  readonly colleague?: Colleague;
  readonly staff?: Staff;
  readonly organisation?: Organisation;
  readonly policy?: PolicyVersion;
  /** Who did it, where that is not the noun's own story. */
  readonly by?: Author;
}

export interface LogEvent {
  readonly type: "event";
  readonly cursor: string;
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly body: Nouns;
}

export interface TypingBody {
  readonly conversation_id: string;
  readonly who: Author;
}

export type Frame =
  | { readonly type: "ready"; readonly cursor: string }
  | LogEvent
  | { readonly type: "ephemeral"; readonly name: string; readonly body: unknown }
  | { readonly type: "reset"; readonly reason: string }
  | { readonly type: "pong" }
  | { readonly type: "problem"; readonly code: string };
