// The commands of cases: to their list, through it by key, and from a conversation to the case that it belongs to.
import { FolderOpenOutlined } from "@ant-design/icons";
import type { Case } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { queries } from "../app/session.ts";
import type { Command } from "../commands/commands.tsx";
import { caseOfQuery, learn } from "./cases.ts";

const rows = () => [...document.querySelectorAll<HTMLElement>(".case-row")];

export const caseCommands: readonly Command[] = [
  {
    id: "go.cases",
    labelKey: "cases.title",
    group: "go",
    keys: ["g"],
    icon: <FolderOpenOutlined />,
    when: ({ can }) => can("cases.read"),
    run: ({ go }) => go("/cases"),
  },
  step("cases.next", ["j", "alt+arrowdown"], 1),
  step("cases.previous", ["k", "alt+arrowup"], -1),
  {
    id: "conversation.case",
    labelKey: "cases.make",
    group: "conversation",
    icon: <FolderOpenOutlined />,
    bar: "more",
    when: ({ conversation, can }) =>
      !!conversation && can("cases.write") && !queries.getQueryData(caseOfQuery(conversation.id).queryKey),
    run: async ({ conversation }) => {
      if (!conversation) return;
      const made = await call<Case>("POST", `/api/conversations/${conversation.id}/case`);
      queries.setQueryData(caseOfQuery(conversation.id).queryKey, made);
      learn(made);
    },
  },
];

/** To the row below or above the one that has the focus; Enter opens it, as it does any link. */
function step(id: string, keys: readonly string[], by: 1 | -1): Command {
  return {
    id,
    labelKey: id,
    group: "move",
    keys,
    when: () => rows().length > 0,
    run: () => {
      const all = rows();
      const at = all.indexOf(document.activeElement as HTMLElement);
      all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
    },
  };
}
