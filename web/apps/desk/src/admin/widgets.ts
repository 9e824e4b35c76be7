// What a widget's settings are before anybody changed them, and the line that puts it on a page.
import type { Widget } from "@lingxi/api";

export type WidgetFields = Omit<Widget, "id" | "key" | "revision">;

export function freshWidget(organisation: string): WidgetFields {
  return {
    name: organisation,
    queue_id: null,
    accent: "#0b6e66",
    position: "right",
    zh: {
      title: "在线客服",
      greeting: "您好，请说说您的问题，通常 2 分钟内回复。",
      away: "我们现在不在线。请留言，我们会尽快回复您。",
    },
    en: {
      title: "Chat with us",
      greeting: "Tell us what you need; we usually reply within 2 minutes.",
      away: "We are away. Leave a message and we will get back to you.",
    },
    ask_name: false,
    ask_email: false,
    ask_required: false,
    attachments: true,
    rating: true,
    origins: [],
    away_seconds: 300,
  };
}

export function snippet(key: string): string {
  return `<script async src="${location.origin}/widget.js" data-key="${key}"></script>`;
}
