// The way between pages, the state of the connection, and oneself.
import {
  BulbOutlined,
  ClearOutlined,
  DashboardOutlined,
  FolderOpenOutlined,
  KeyOutlined,
  LogoutOutlined,
  MessageOutlined,
  QuestionCircleOutlined,
  SearchOutlined,
  SettingOutlined,
  SolutionOutlined,
  SoundOutlined,
  TeamOutlined,
  ThunderboltOutlined,
  TranslationOutlined,
  UserOutlined,
} from "@ant-design/icons";
import { Avatar } from "@lingxi/ui";
import { Link, useMatchRoute } from "@tanstack/react-router";
import { Badge, Dropdown, type MenuProps, Tooltip } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "../app/live.tsx";
import { languageChoice, soundOn, themeChoice } from "../app/prefs.ts";
import { useStore } from "../app/store.ts";
import { useLateCount } from "../cases/useLateCount.ts";
import { commandNamed, useCommands } from "../commands/CommandProvider.tsx";
import { pages } from "../commands/pages.ts";
import { useWaitingForMe } from "../experts/expert.ts";
import { ConnectionDot } from "./ConnectionBar.tsx";
import { PresenceSwitch } from "./PresenceSwitch.tsx";

export function Rail() {
  const { t } = useTranslation();
  const { scene, run } = useCommands();
  const unread = useLive((state) => state.conversations);
  const me = useLive((state) => state.me.staff.id);
  const count = Object.values(unread).filter((it) => it.owner_id === me && it.unread > 0).length;
  const asked = useWaitingForMe();
  const late = useLateCount();
  const admin = pages.filter((page) => scene.can(page.permission));
  return (
    <nav className="rail" aria-label={t("shell.navigation")}>
      <img className="rail-logo" src="/desk/icon.svg" width={32} height={32} alt={t("shell.logo")} />
      <RailLink to="/" label={t("page.desk")} also="/c/$conversationId">
        <Badge count={count} size="small" offset={[2, -2]}>
          <MessageOutlined />
        </Badge>
      </RailLink>
      {scene.can("cases.read") && (
        <RailLink to="/cases" label={late ? t("cases.lateCount", { count: late }) : t("cases.title")}>
          <Badge count={late} size="small" offset={[2, -2]}>
            <FolderOpenOutlined />
          </Badge>
        </RailLink>
      )}
      {scene.can("conversations.read") && (
        <RailLink to="/search" label={t("search.title")}>
          <SearchOutlined />
        </RailLink>
      )}
      {scene.can("email.sweep") && (
        <RailLink to="/sweep" label={t("sweep.title")}>
          <ClearOutlined />
        </RailLink>
      )}
      {scene.can("routing.supervise") && (
        <RailLink to="/floor" label={t("floor.title")}>
          <DashboardOutlined />
        </RailLink>
      )}
      {scene.can("customers.read") && (
        <RailLink to="/customers" label={t("customers.title")}>
          <TeamOutlined />
        </RailLink>
      )}
      {scene.can("experts.read") && (
        <RailLink to="/experts" label={t("page.experts")}>
          <Badge count={asked} size="small" offset={[2, -2]}>
            <SolutionOutlined />
          </Badge>
        </RailLink>
      )}
      {admin.length > 0 && (
        <RailLink to="/admin" label={t("page.admin")}>
          <SettingOutlined />
        </RailLink>
      )}
      <RailButton label={t("command.palette")} run={() => run(commandNamed("view.palette"))}>
        <ThunderboltOutlined />
      </RailButton>
      <span className="rail-gap" />
      <ConnectionDot />
      <PresenceSwitch />
      <MeMenu />
    </nav>
  );
}

function MeMenu() {
  const { t } = useTranslation();
  const { scene, run } = useCommands();
  const me = useLive((state) => state.me.staff);
  const theme = useStore(themeChoice);
  const sound = useStore(soundOn);
  const language = useStore(languageChoice);
  const items: MenuProps["items"] = [
    { key: "who", disabled: true, label: <span className="me-who">{`${me.name} · ${me.email}`}</span> },
    { type: "divider" },
    { key: "go.me", icon: <UserOutlined />, label: t("page.me") },
    {
      key: "theme",
      icon: <BulbOutlined />,
      label: t("theme.title"),
      children: ["light", "dark", "system"].map((it) => ({
        key: `view.${it}`,
        label: mark(theme === it, t(`theme.${it}`)),
      })),
    },
    {
      key: "language",
      icon: <TranslationOutlined />,
      label: t("language.title"),
      children: ["zh", "en"].map((it) => ({ key: `view.${it}`, label: mark(language === it, t(`language.${it}`)) })),
    },
    { key: "view.sound", icon: <SoundOutlined />, label: t(sound ? "shell.soundOn" : "shell.soundOff") },
    { key: "view.shortcuts", icon: <QuestionCircleOutlined />, label: t("command.shortcuts") },
    { key: "view.palette", icon: <KeyOutlined />, label: t("command.palette") },
    { type: "divider" },
    { key: "view.signOut", icon: <LogoutOutlined />, label: t("command.signOut") },
  ];
  return (
    <Dropdown
      trigger={["click"]}
      placement="topRight"
      menu={{ items, onClick: ({ key }) => (key === "go.me" ? scene.go("/me") : run(commandNamed(key))) }}
    >
      <button type="button" className="rail-me" aria-label={t("shell.me", { name: me.name })}>
        <Avatar name={me.name} size={32} />
      </button>
    </Dropdown>
  );
}

function mark(on: boolean, label: string): string {
  return on ? `✓ ${label}` : label;
}

interface RailItem {
  label: string;
  children: ReactNode;
}

function RailLink({
  to,
  also,
  label,
  children,
}: RailItem & {
  to: "/" | "/cases" | "/search" | "/sweep" | "/experts" | "/admin" | "/floor" | "/customers";
  also?: "/c/$conversationId";
}) {
  const match = useMatchRoute();
  const here = !!match({ to, fuzzy: to !== "/" }) || (also ? !!match({ to: also }) : false);
  return (
    <Tooltip title={label} placement="right">
      <Link to={to} className="rail-item" data-here={here} aria-label={label} aria-current={here ? "page" : undefined}>
        {children}
      </Link>
    </Tooltip>
  );
}

function RailButton({ label, run, children }: RailItem & { run: () => void }) {
  return (
    <Tooltip title={label} placement="right">
      <button type="button" className="rail-item rail-button" aria-label={label} onClick={run}>
        {children}
      </button>
    </Tooltip>
  );
}
