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
  readonly labelKey: string;
  readonly permission: string;
  readonly icon: ReactNode;
}

const page = (path: AdminPage["path"], permission: string, icon: typeof TeamOutlined): AdminPage => ({
  path,
  labelKey: `page.${path}`,
  permission,
  icon: createElement(icon),
});

export const pages: readonly AdminPage[] = [
  page("people", "staff.manage", TeamOutlined),
  page("queues", "routing.manage", InboxOutlined),
  page("hours", "routing.manage", ClockCircleOutlined),
  page("plans", "routing.supervise", RiseOutlined),
  page("widgets", "widgets.manage", MessageOutlined),
  page("replies", "replies.write", SnippetsOutlined),
  page("records", "customers.manage", ProfileOutlined),
  page("mailboxes", "email.manage", MailOutlined),
  page("promises", "cases.manage", FieldTimeOutlined),
  page("kinds", "cases.manage", TagsOutlined),
  page("macros", "cases.manage", ThunderboltOutlined),
  page("rules", "cases.manage", BranchesOutlined),
  page("sources", "customers.manage", NodeIndexOutlined),
  page("erasures", "customers.erase", UserDeleteOutlined),
  page("access", "customers.audit", EyeOutlined),
  page("organisation", "organisation.manage", BankOutlined),
  page("tokens", "machines.manage", ApiOutlined),
  page("health", "jobs.manage", HeartOutlined),
];
