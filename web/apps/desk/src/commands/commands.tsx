// Every command of the desk, once. Toolbar, shortcuts and palette are views of this list.
import {
  BellOutlined,
  CheckCircleOutlined,
  CheckOutlined,
  EditOutlined,
  FileSearchOutlined,
  LockOutlined,
  RollbackOutlined,
  SolutionOutlined,
  TeamOutlined,
  UserOutlined,
} from "@ant-design/icons";
import type { Conversation, Offer, Work } from "@lingxi/api";
import type { Desk, DeskState, Presence } from "@lingxi/sync";
import type { ReactNode } from "react";
import { afterwardsCommands } from "../afterwards/commands.tsx";
import { dialog, languageChoice, soundOn, tab, themeChoice, toggleCustomer } from "../app/prefs.ts";
import { caseCommands } from "../cases/commands.tsx";
import { composer, hasDraft } from "../conversation/drafts.ts";
import { customersPages } from "../customers/pages.tsx";
import { floorPages } from "../floor/pages.ts";
import { letterCommands } from "../letters/commands.tsx";
import { isDeserted, isSilent } from "../passing/beside.ts";
import { passingCommands } from "../passing/commands.tsx";
import * as actions from "./actions.ts";
import { pages } from "./pages.ts";

/** What a command may look at and use. */
export interface Scene {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly conversation: Conversation | undefined;
  readonly work: Work | undefined;
  readonly offer: Offer | undefined;
  /** The case that is looked at. */
  readonly caseId: string | undefined;
  /** The conversations of the list as they stand on the screen. */
  readonly listed: readonly string[];
  can(permission: string): boolean;
  go(path: string): void;
  signOut(): void;
}

export type Group = "offer" | "conversation" | "move" | "presence" | "view" | "go";

export interface Command {
  readonly id: string;
  readonly labelKey: string;
  readonly group: Group;
  readonly keys?: readonly string[];
  readonly icon?: ReactNode;
  /** Stands in the bar below the conversation, or behind its last button. */
  readonly bar?: "primary" | "plain" | "more";
  when?(scene: Scene): boolean;
  run(scene: Scene): unknown;
}

const isMine = ({ conversation, state }: Scene) => conversation?.owner_id === state.me.staff.id;
const isOpen = ({ conversation }: Scene) => conversation?.state === "open";
const isWrapUp = ({ work, state }: Scene) => work?.state === "wrap_up" && work.agent_id === state.me.staff.id;
const isFree = ({ state, conversation, work }: Scene) =>
  work?.state === "waiting" ||
  work?.state === "offered" ||
  work?.state === "parked" ||
  isDeserted(state, conversation, work);
const isHere = ({ conversation }: Scene) => !!conversation;
const always = () => true;

const conversationCommands: Command[] = [
  {
    id: "conversation.take",
    labelKey: "command.take",
    group: "conversation",
    keys: ["alt+t"],
    icon: <CheckOutlined />,
    bar: "primary",
    when: (scene) => isFree(scene) && !isMine(scene) && scene.can("routing.work"),
    run: ({ desk, conversation }) => conversation && actions.take(desk, conversation.id),
  },
  {
    id: "conversation.finish",
    labelKey: "command.finish",
    group: "conversation",
    keys: ["mod+enter"],
    icon: <CheckCircleOutlined />,
    bar: "primary",
    when: isWrapUp,
    run: ({ desk, conversation }) => conversation && actions.finish(desk, conversation.id),
  },
  ...passingCommands.filter((it) => it.group === "conversation"),
  {
    id: "conversation.ask",
    labelKey: "command.askExpert",
    group: "conversation",
    keys: ["e"],
    icon: <SolutionOutlined />,
    bar: "more",
    when: (scene) => isHere(scene) && scene.can("experts.ask"),
    run: () => dialog.set("ask"),
  },
  {
    id: "conversation.close",
    labelKey: "command.close",
    group: "conversation",
    keys: ["mod+enter"],
    icon: <CheckOutlined />,
    bar: "plain",
    when: (scene) =>
      isOpen(scene) &&
      scene.can("conversations.write") &&
      !isSilent(scene.state, scene.work) &&
      !hasDraft(scene.conversation?.id),
    run: ({ desk, conversation }) => conversation && actions.close(desk, conversation.id),
  },
  {
    id: "conversation.reopen",
    labelKey: "command.reopen",
    group: "conversation",
    keys: ["alt+o"],
    icon: <RollbackOutlined />,
    bar: "plain",
    when: (scene) => scene.conversation?.state === "closed" && scene.can("conversations.write"),
    run: ({ desk, conversation }) => conversation && actions.reopen(desk, conversation.id),
  },
  ...afterwardsCommands,
  {
    id: "conversation.reply",
    labelKey: "command.reply",
    group: "conversation",
    keys: ["r"],
    icon: <EditOutlined />,
    when: isHere,
    run: () => composer.focus("reply"),
  },
  {
    id: "conversation.note",
    labelKey: "command.note",
    group: "conversation",
    keys: ["n"],
    icon: <LockOutlined />,
    when: isHere,
    run: () => composer.focus("note"),
  },
  {
    id: "conversation.customer",
    labelKey: "command.customer",
    group: "conversation",
    keys: ["]"],
    icon: <UserOutlined />,
    when: isHere,
    run: toggleCustomer,
  },
];

const offerCommands: Command[] = [
  {
    id: "offer.accept",
    labelKey: "command.accept",
    group: "offer",
    keys: ["a", "alt+a"],
    icon: <BellOutlined />,
    when: ({ offer }) => !!offer,
    run: async ({ desk, offer, go }) => {
      if (!offer) return;
      const work = actions.accept(desk, offer);
      tab.set("mine");
      composer.focus("reply", offer.conversation_id);
      go(`/c/${offer.conversation_id}`);
      await work;
    },
  },
  {
    id: "offer.decline",
    labelKey: "command.decline",
    group: "offer",
    keys: ["alt+x"],
    when: ({ offer }) => !!offer,
    run: ({ desk, offer }) => offer && actions.decline(desk, offer),
  },
];

const moveCommands: Command[] = [
  step("move.next", "command.next", ["j", "alt+arrowdown"], 1),
  step("move.previous", "command.previous", ["k", "alt+arrowup"], -1),
  {
    id: "move.search",
    labelKey: "command.search",
    group: "move",
    keys: ["/"],
    run: () => document.getElementById("search")?.focus(),
  },
  ...(["mine", "waiting", "team", "all", "parked"] as const).map(
    (name, place): Command => ({
      id: `move.${name}`,
      labelKey: `list.${name}`,
      group: "move",
      keys: [String(place + 1)],
      run: ({ go, conversation }) => {
        tab.set(name);
        if (!conversation) go("/");
      },
    }),
  ),
  {
    id: "move.back",
    labelKey: "command.back",
    group: "move",
    keys: ["escape"],
    when: ({ conversation, caseId }) => !!conversation || !!caseId,
    run: ({ go, caseId }) => go(caseId ? "/cases" : "/"),
  },
];

export const PRESENCES: readonly Presence[] = ["available", "busy", "break", "meal", "training", "meeting", "offline"];

const presenceCommands = PRESENCES.map(
  (presence): Command => ({
    id: `presence.${presence}`,
    labelKey: `presence.${presence}`,
    group: "presence",
    when: ({ can, state }) => can("routing.work") && state.agents[state.me.staff.id]?.presence !== presence,
    run: ({ desk }) => actions.setPresence(desk, presence),
  }),
);

const viewCommands: Command[] = [
  { id: "view.palette", labelKey: "command.palette", group: "view", keys: ["mod+k"], run: () => dialog.set("palette") },
  {
    id: "view.shortcuts",
    labelKey: "command.shortcuts",
    group: "view",
    keys: ["?"],
    run: () => dialog.set("shortcuts"),
  },
  ...(["light", "dark", "system"] as const).map(
    (choice): Command => ({
      id: `view.${choice}`,
      labelKey: `theme.${choice}`,
      group: "view",
      run: () => themeChoice.set(choice),
    }),
  ),
  { id: "view.zh", labelKey: "language.zh", group: "view", run: () => languageChoice.set("zh") },
  { id: "view.en", labelKey: "language.en", group: "view", run: () => languageChoice.set("en") },
  { id: "view.sound", labelKey: "command.sound", group: "view", run: () => soundOn.set((on) => !on) },
  { id: "view.signOut", labelKey: "command.signOut", group: "view", run: ({ signOut }) => signOut() },
];

const goCommands: Command[] = [
  {
    id: "go.search",
    labelKey: "search.title",
    group: "go",
    keys: ["s", "alt+f"],
    icon: <FileSearchOutlined />,
    when: ({ can }) => can("conversations.read"),
    run: ({ go }) => go("/search"),
  },
  {
    id: "go.sweep",
    labelKey: "sweep.title",
    group: "go",
    when: ({ can }) => can("email.sweep"),
    run: ({ go }) => go("/sweep"),
  },
  { id: "go.desk", labelKey: "page.desk", group: "go", when: always, run: ({ go }) => go("/") },
  {
    id: "go.experts",
    labelKey: "page.experts",
    group: "go",
    when: ({ can }) => can("experts.read"),
    run: ({ go }) => go("/experts"),
  },
  { id: "go.me", labelKey: "page.me", group: "go", run: ({ go }) => go("/me") },
  ...pages.map(
    ({ path, labelKey, permission, icon }): Command => ({
      id: `go.${path}`,
      labelKey,
      group: "go",
      icon,
      when: ({ can }) => can(permission),
      run: ({ go }) => go(`/admin/${path}`),
    }),
  ),
];

const floorCommands = floorPages.map(
  ({ path, labelKey, permission, icon }): Command => ({
    id: `go.floor.${path}`,
    labelKey,
    group: "go",
    icon,
    when: ({ can }) => can(permission),
    run: ({ go }) => go(`/floor/${path}`),
  }),
);

const customersCommands = [
  { path: "", labelKey: "customers.title", permission: "customers.read", icon: <TeamOutlined /> },
  ...customersPages,
].map(
  ({ path, labelKey, permission, icon }): Command => ({
    id: path ? `go.customers.${path}` : "go.customers",
    labelKey,
    group: "go",
    icon,
    when: ({ can }) => can(permission),
    run: ({ go }) => go(path ? `/customers/${path}` : "/customers"),
  }),
);

export const commands: readonly Command[] = [
  ...offerCommands,
  ...passingCommands.filter((it) => it.group === "offer"),
  ...conversationCommands,
  ...letterCommands,
  ...caseCommands,
  ...moveCommands,
  ...presenceCommands,
  ...viewCommands,
  ...goCommands,
  ...floorCommands,
  ...customersCommands,
];

export function available(scene: Scene): Command[] {
  return commands.filter((command) => command.when?.(scene) ?? true);
}

function step(id: string, labelKey: string, keys: string[], by: 1 | -1): Command {
  return {
    id,
    labelKey,
    group: "move",
    keys,
    when: ({ listed }) => listed.length > 0,
    run: ({ listed, conversation, go }) => {
      const at = conversation ? listed.indexOf(conversation.id) : -1;
      const next = listed[at < 0 ? 0 : Math.max(0, Math.min(listed.length - 1, at + by))];
      if (next) go(`/c/${next}`);
    },
  };
}
