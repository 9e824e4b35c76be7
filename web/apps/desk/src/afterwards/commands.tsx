// What a conversation can be followed by: its transcript by mail; and what ends one that nobody should have had to read.
import { FileTextOutlined, StopOutlined } from "@ant-design/icons";
import type { FiledLetter } from "@lingxi/api";
import { call } from "@lingxi/sync";
import type { Command } from "../commands/commands.tsx";
import { isSpam } from "../sweep/sweep.ts";

export const afterwardsCommands: readonly Command[] = [
  {
    id: "conversation.transcript",
    labelKey: "afterwards.transcript",
    group: "conversation",
    icon: <FileTextOutlined />,
    bar: "more",
    when: ({ conversation, can }) =>
      conversation?.channel === "webchat" && conversation.last_position > 0 && can("conversations.write"),
    run: ({ conversation }) => conversation && call<void>("POST", `/api/conversations/${conversation.id}/transcript`),
  },
  {
    id: "conversation.spam",
    labelKey: "afterwards.spam",
    group: "conversation",
    icon: <StopOutlined />,
    bar: "more",
    when: ({ conversation, can }) =>
      conversation?.channel === "email" && conversation.state === "open" && can("email.sweep"),
    run: async ({ conversation }) => {
      if (!conversation) return;
      const letters = await call<readonly FiledLetter[]>("GET", `/api/conversations/${conversation.id}/letters`);
      const newest = letters.findLast((it) => it.direction === "in");
      if (newest) await isSpam(newest.id);
    },
  },
];
