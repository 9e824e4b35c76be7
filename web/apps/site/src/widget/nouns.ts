// The server's nouns that the widget handles. Types only: they cost no bytes.
import type { components } from "@lingxi/api";

type Schemas = components["schemas"];

export type Announcement = Schemas["Announcement"];
export type AdviserFace = Schemas["AdviserFace"];
export type Attachment = Schemas["Attachment"];
export type Callback = Schemas["Callback"];
export type Conversation = Schemas["Conversation"];
export type Customer = Schemas["Customer"];
export type Language = Conversation["language"];
export type Message = Schemas["Message"];
export type Origin = Schemas["Origin"];
export type Place = Schemas["Place"];
export type VisitorSession = Schemas["VisitorSession"];
export type VisitorSnapshot = Schemas["VisitorSnapshot"];
export type WidgetFace = Schemas["WidgetFace"];

export interface MessagePage {
  readonly items: readonly Message[];
  readonly more: boolean;
}

export interface Posted {
  readonly conversation: Conversation;
  readonly message: Message;
}

/** A message that has not been acknowledged yet. `thread` is a conversation's id, or `new:…` for one that it will start. */
export interface Outgoing {
  readonly client_id: string;
  readonly thread: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly origin: Origin;
  readonly name?: string;
  readonly email?: string;
  /** Milliseconds; also the order of sending. */
  readonly at: number;
  /** The HTTP status that refused it; absent while it is still to be sent. */
  readonly failed?: number;
}
