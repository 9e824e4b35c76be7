// The commands of letters.
import { MailOutlined, RollbackOutlined } from "@ant-design/icons";
import { dialog } from "../app/prefs.ts";
import type { Command } from "../commands/commands.tsx";

/** The button that takes a letter back, which is there for as long as that can be done. */
export const TAKE_BACK = "take-back";

export const letterCommands: readonly Command[] = [
  {
    id: "letters.new",
    labelKey: "letters.first.title",
    group: "go",
    keys: ["alt+m"],
    icon: <MailOutlined />,
    when: ({ can }) => can("conversations.write"),
    run: () => dialog.set("letter"),
  },
  {
    id: "letters.takeBack",
    labelKey: "letters.step.back",
    group: "conversation",
    keys: ["alt+z"],
    icon: <RollbackOutlined />,
    when: ({ conversation }) => conversation?.channel === "email" && !!document.getElementById(TAKE_BACK),
    run: () => document.getElementById(TAKE_BACK)?.click(),
  },
];
