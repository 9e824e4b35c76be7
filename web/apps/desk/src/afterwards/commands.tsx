// What a conversation can be followed by: its transcript by mail.
import { FileTextOutlined } from "@ant-design/icons";
import { call } from "@lingxi/sync";
import type { Command } from "../commands/commands.tsx";

export const afterwardsCommands: readonly Command[] = [
  {
    id: "conversation.transcript",
    labelKey: "afterwards.transcript",
    group: "conversation",
    keys: ["alt+m"],
    icon: <FileTextOutlined />,
    bar: "more",
    when: ({ conversation, can }) =>
      conversation?.channel === "webchat" && conversation.last_position > 0 && can("conversations.write"),
    run: ({ conversation }) => conversation && call<void>("POST", `/api/conversations/${conversation.id}/transcript`),
  },
];
