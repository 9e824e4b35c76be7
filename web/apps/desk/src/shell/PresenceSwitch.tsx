// Whether new work may come to me, and why not.

import { length } from "@lingxi/i18n";
import { Dropdown, Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { commandNamed, useCommands } from "../commands/CommandProvider.tsx";
import { PRESENCES } from "../commands/commands.tsx";
import { askToNotify } from "../offers/notify.ts";
import { PresenceDot } from "./PresenceDot.tsx";
import { useMyAgent, useMyLoad } from "./usePresence.ts";

export function PresenceSwitch() {
  const { t } = useTranslation();
  const { scene, run } = useCommands();
  const agent = useMyAgent();
  const load = useMyLoad();
  const now = useNow("slow");
  if (!scene.can("routing.work")) return null;
  const presence = agent?.presence ?? "offline";
  const since = agent ? length(now - Date.parse(agent.since)) : "";
  const label = t(`presence.${presence}`);
  return (
    <Dropdown
      trigger={["click"]}
      placement="topRight"
      menu={{
        selectedKeys: [presence],
        items: PRESENCES.map((it) => ({
          key: it,
          label: (
            <span className="presence-item">
              <PresenceDot presence={it} /> {t(`presence.${it}`)}
            </span>
          ),
        })),
        onClick: ({ key }) => {
          askToNotify();
          run(commandNamed(`presence.${key}`));
        },
      }}
    >
      <Tooltip
        placement="right"
        title={agent ? t("presence.since", { presence: label, since, load, capacity: agent.capacity }) : label}
      >
        <button
          type="button"
          className="rail-item rail-button rail-presence"
          aria-label={t("presence.switch", { presence: label })}
        >
          <PresenceDot presence={presence} />
          <span className="rail-presence-text">{label}</span>
        </button>
      </Tooltip>
    </Dropdown>
  );
}
