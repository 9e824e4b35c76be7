// The commands of cases: to their list and through it by key, for those that are chosen, for the one that is looked at, and to make one.
import {
  ClusterOutlined,
  FolderOpenOutlined,
  MergeCellsOutlined,
  PhoneOutlined,
  SplitCellsOutlined,
  ThunderboltOutlined,
} from "@ant-design/icons";
import type { Case } from "@lingxi/api";
import { call } from "@lingxi/sync";
import type { ReactNode } from "react";
import { queries } from "../app/session.ts";
import type { Command, Scene } from "../commands/commands.tsx";
import { caseOfQuery, caseQuery, learn } from "./cases.ts";
import { type CaseDialog, caseDialog } from "./dialogs.ts";
import { chooseNone, chosen } from "./selection.ts";

const rows = () => [...document.querySelectorAll<HTMLElement>(".case-row")];
const isList = () => rows().length > 0;

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
  beside("cases.nextView", ["l"], 1),
  beside("cases.previousView", ["h"], -1),
  {
    id: "cases.keepView",
    labelKey: "cases.keepView",
    group: "view",
    keys: ["v"],
    when: () => !!keepView(),
    run: () => keepView()?.click(),
  },
  {
    id: "cases.chooseAll",
    labelKey: "cases.bulk.chooseAll",
    group: "view",
    keys: ["shift+x"],
    when: ({ can }) => isList() && can("cases.write"),
    run: () => {
      for (const box of document.querySelectorAll<HTMLInputElement>(".case-pick input:not(:checked)")) box.click();
    },
  },
  {
    id: "cases.choose",
    labelKey: "cases.bulk.chooseOne",
    group: "view",
    keys: ["x"],
    when: ({ can }) => isList() && can("cases.write"),
    run: () => document.activeElement?.closest("li")?.querySelector<HTMLElement>(".case-pick input")?.click(),
  },
  {
    id: "cases.chooseNone",
    labelKey: "cases.bulk.none",
    group: "view",
    keys: ["escape"],
    when: () => isList() && chosen.get().size > 0,
    run: chooseNone,
  },
  {
    id: "cases.macroForAll",
    labelKey: "cases.bulk.macro",
    group: "view",
    keys: ["m"],
    when: () => isList() && !!document.getElementById("bulk-macro"),
    run: () => document.getElementById("bulk-macro")?.focus(),
  },
  asking("macro", "macros.command", ["m"], <ThunderboltOutlined />),
  asking("contact", "cases.contact.title", ["f"], <PhoneOutlined />),
  asking("merge", "cases.merge.command", ["u"], <MergeCellsOutlined />),
  asking("split", "cases.split.command", [], <SplitCellsOutlined />),
  asking("parent", "cases.above.command", [], <ClusterOutlined />),
  {
    id: "case.task",
    labelKey: "cases.task.add",
    group: "conversation",
    keys: ["d"],
    when: mayChange,
    run: () => document.getElementById("new-task")?.focus(),
  },
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

/** The case on the screen, which may be changed. */
function mayChange({ caseId, can }: Scene): boolean {
  const it = caseId ? queries.getQueryData(caseQuery(caseId).queryKey) : undefined;
  return !!it && !it.merged_into && can("cases.write");
}

function asking(what: Exclude<CaseDialog, null>, labelKey: string, keys: readonly string[], icon: ReactNode): Command {
  return {
    id: `case.${what}`,
    labelKey,
    group: "conversation",
    keys,
    icon,
    when: mayChange,
    run: () => caseDialog.set(what),
  };
}

const keepView = () => document.getElementById("keep-view");

/** To the view that stands beside the one that is open. */
function beside(id: string, keys: readonly string[], by: 1 | -1): Command {
  return {
    id,
    labelKey: id,
    group: "move",
    keys,
    when: () => !!keepView(),
    run: () => {
      const all = [...document.querySelectorAll<HTMLElement>(".case-view")];
      all[all.findIndex((it) => it.ariaCurrent === "page") + by]?.click();
    },
  };
}

/** To the row below or above the one that has the focus; Enter opens it, as it does any link. */
function step(id: string, keys: readonly string[], by: 1 | -1): Command {
  return {
    id,
    labelKey: id,
    group: "move",
    keys,
    when: isList,
    run: () => {
      const all = rows();
      const at = all.findIndex((it) => it.closest("li")?.contains(document.activeElement));
      all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
    },
  };
}
