// The pages of administration: the side menu, the palette and the overview show the same list.
import {
  ApiOutlined,
  BankOutlined,
  BranchesOutlined,
  ClockCircleOutlined,
  EyeOutlined,
  FieldTimeOutlined,
  HeartOutlined,
  InboxOutlined,
  MailOutlined,
  MessageOutlined,
  NodeIndexOutlined,
  ProfileOutlined,
  RiseOutlined,
  SnippetsOutlined,
  TagsOutlined,
  TeamOutlined,
  ThunderboltOutlined,
  UserDeleteOutlined,
} from "@ant-design/icons";
import { createElement, type ReactNode } from "react";

export const parts = ["work", "channels", "cases", "customers", "system"] as const;

export interface AdminPage {
  readonly path:
    | "people"
    | "queues"
    | "plans"
    | "hours"
    | "records"
    | "mailboxes"
    | "promises"
    | "kinds"
    | "macros"
    | "rules"
    | "sources"
    | "erasures"
    | "access"
    | "widgets"
    | "replies"
    | "organisation"
    | "tokens"
    | "health";
  readonly part: (typeof parts)[number];
  readonly labelKey: string;
  readonly permission: string;
  readonly icon: ReactNode;
}

const page = (
  part: AdminPage["part"],
  path: AdminPage["path"],
  permission: string,
  icon: typeof TeamOutlined,
): AdminPage => ({
  part,
  path,
  labelKey: `page.${path}`,
  permission,
  icon: createElement(icon),
});

export const pages: readonly AdminPage[] = [
  page("work", "people", "staff.manage", TeamOutlined),
  page("work", "queues", "routing.manage", InboxOutlined),
  page("work", "hours", "routing.manage", ClockCircleOutlined),
  page("work", "plans", "routing.supervise", RiseOutlined),
  page("channels", "widgets", "widgets.manage", MessageOutlined),
  page("channels", "mailboxes", "email.manage", MailOutlined),
  page("channels", "replies", "replies.write", SnippetsOutlined),
  page("cases", "promises", "cases.manage", FieldTimeOutlined),
  page("cases", "kinds", "cases.manage", TagsOutlined),
  page("cases", "macros", "cases.manage", ThunderboltOutlined),
  page("cases", "rules", "cases.manage", BranchesOutlined),
  page("customers", "records", "customers.manage", ProfileOutlined),
  page("customers", "sources", "customers.manage", NodeIndexOutlined),
  page("customers", "erasures", "customers.erase", UserDeleteOutlined),
  page("customers", "access", "customers.audit", EyeOutlined),
  page("system", "organisation", "organisation.manage", BankOutlined),
  page("system", "tokens", "machines.manage", ApiOutlined),
  page("system", "health", "jobs.manage", HeartOutlined),
];

/** The parts in which somebody may open something, with what they may open. */
export const partsFor = (can: (permission: string) => boolean) =>
  parts
    .map((part) => ({ part, pages: pages.filter((it) => it.part === part && can(it.permission)) }))
    .filter((it) => it.pages.length > 0);
