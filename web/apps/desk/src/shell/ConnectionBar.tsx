// The truth about the connection: silent when all is well, plain words when not.
import { BellOutlined, CloudSyncOutlined, DisconnectOutlined, WarningOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDesk, useView } from "../app/live.tsx";
import { commandNamed, useCommands } from "../commands/CommandProvider.tsx";
import { deadRoles, useHealth } from "./useHealth.ts";
import { useMyAgent, useMyLoad } from "./usePresence.ts";

export function ConnectionBar() {
  const { t } = useTranslation();
  const desk = useDesk();
  const trouble = useTrouble();
  const waiting = useView((view) => view.outbox.filter((it) => it.state !== "failed").length);
  if (!trouble) return null;
  const icon = { reconnecting: <CloudSyncOutlined />, offline: <DisconnectOutlined />, worker: <WarningOutlined /> }[
    trouble.kind
  ];
  return (
    <div className="connection-bar" data-kind={trouble.kind} role="status">
      {icon}
      <span>
        {trouble.kind === "worker"
          ? t("connection.worker", { roles: trouble.roles })
          : t(`connection.${trouble.kind}Text`)}
        {waiting > 0 && trouble.kind !== "worker" && ` ${t("connection.waiting", { count: waiting })}`}
      </span>
      {trouble.kind === "offline" && (
        <Button size="small" type="text" onClick={desk.retryNow}>
          {t("connection.retry")}
        </Button>
      )}
    </div>
  );
}

/** Work was offered and nobody answered: nothing more comes until they say that they are there. */
export function MissedBar() {
  const { t } = useTranslation();
  const agent = useMyAgent();
  const load = useMyLoad();
  const { scene, run } = useCommands();
  if (!agent || !scene.can("routing.work")) return null;
  const forgotten = agent.presence === "offline" && agent.queue_ids.length > 0 && load > 0;
  if (agent.presence !== "not_responding" && !forgotten) return null;
  return (
    <div className="connection-bar" role="status">
      <BellOutlined />
      <span>{t(forgotten ? "presence.forgotten" : "presence.missed")}</span>
      <Button size="small" type="primary" onClick={() => run(commandNamed("presence.available"))}>
        {t("presence.back")}
      </Button>
    </div>
  );
}

export function ConnectionDot() {
  const { t } = useTranslation();
  const connection = useView((view) => view.connection);
  const label = t(`connection.${connection}`);
  return (
    <Tooltip title={label} placement="right">
      <span className="connection-dot" data-state={connection} role="img" aria-label={label} />
    </Tooltip>
  );
}

type Trouble = { kind: "reconnecting" | "offline" } | { kind: "worker"; roles: string };

function useTrouble(): Trouble | null {
  const connection = useView((view) => view.connection);
  const { data } = useHealth();
  const late = useLater(connection === "reconnecting", 1_500);
  const { t } = useTranslation();
  if (connection === "offline") return { kind: "offline" };
  if (connection === "reconnecting") return late ? { kind: "reconnecting" } : null;
  const dead = deadRoles(data);
  return dead.length
    ? { kind: "worker", roles: dead.map((role) => t(`role.${role}`, { defaultValue: role })).join(t("common.comma")) }
    : null;
}

/** True once `on` has lasted: a blink of the network is not news. */
function useLater(on: boolean, ms: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!on) return setLate(false);
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [on, ms]);
  return on && late;
}
