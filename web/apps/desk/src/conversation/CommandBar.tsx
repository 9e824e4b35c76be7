// What can be done with the conversation, within reach of a thumb; and the time left to wrap it up.

import { EllipsisOutlined } from "@ant-design/icons";
import type { Conversation, Work } from "@lingxi/api";
import { length } from "@lingxi/i18n";
import { Ring } from "@lingxi/ui";
import { Button, Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLive } from "../app/live.tsx";
import { useWidth } from "../app/width.ts";
import { useCommands } from "../commands/CommandProvider.tsx";
import { available, type Command } from "../commands/commands.tsx";
import { Keys } from "../commands/Keys.tsx";

const BUTTONS_ON_A_PHONE = 3;

export function CommandBar({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const { scene, run } = useCommands();
  const width = useWidth();
  const work = scene.work;
  const all = available(scene).filter((command) => command.bar);
  const shown = all.filter((command) => command.bar !== "more");
  const buttons = width === "phone" ? shown.slice(0, BUTTONS_ON_A_PHONE) : shown;
  const more = all.filter((command) => !buttons.includes(command));
  if (!all.length) return null;
  return (
    <div className="command-bar" role="toolbar" aria-label={t("conversation.commands")}>
      {work?.state === "wrap_up" && work.wrap_up_until && conversation.state === "closed" && (
        <WrapUp work={work} until={work.wrap_up_until} />
      )}
      <span className="command-gap" />
      {buttons.map((command) => (
        <Button
          key={command.id}
          type={command.bar === "primary" ? "primary" : "default"}
          icon={command.icon}
          onClick={() => run(command)}
        >
          {t(command.labelKey)}
          {width !== "phone" && command.keys && <Keys keys={keyOf(command)} />}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={["click"]}
          placement="topRight"
          menu={{
            items: more.map((it) => ({
              key: it.id,
              icon: it.icon,
              label: (
                <span className="command-more">
                  {t(it.labelKey)}
                  {width !== "phone" && it.keys && <Keys keys={keyOf(it)} />}
                </span>
              ),
            })),
            onClick: ({ key }) => {
              const command = more.find((it) => it.id === key);
              if (command) run(command);
            },
          }}
        >
          <Button className="command-others" icon={<EllipsisOutlined />} aria-label={t("passing.more")} />
        </Dropdown>
      )}
    </div>
  );
}

function keyOf({ keys }: Command): string {
  return keys?.find((it) => it.includes("+")) ?? keys?.[0] ?? "";
}

function WrapUp({ work, until }: { work: Work; until: string }) {
  const { t } = useTranslation();
  const queue = useLive((state) => state.queues[work.queue_id]);
  const now = useNow();
  const ms = Date.parse(until) - now;
  const whole = (queue?.wrap_up_seconds || 60) * 1000;
  const left = length(ms);
  return (
    <span className="wrap-up">
      <Ring left={ms / whole} size={20} label={t("conversation.wrapUpLeft", { left })} />
      <span>{t("conversation.wrapUp", { left })}</span>
    </span>
  );
}
