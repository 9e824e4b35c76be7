// What can be done with the conversation, within reach of a thumb; and the time left to wrap it up.
import type { Conversation, Work } from "@lingxi/api";
import { length } from "@lingxi/i18n";
import { Ring } from "@lingxi/ui";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLive } from "../app/live.tsx";
import { useWidth } from "../app/width.ts";
import { useCommands } from "../commands/CommandProvider.tsx";
import { available } from "../commands/commands.tsx";
import { Keys } from "../commands/Keys.tsx";

export function CommandBar({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const { scene, run } = useCommands();
  const width = useWidth();
  const work = scene.work;
  const buttons = available(scene).filter((command) => command.bar);
  if (!buttons.length) return null;
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
          {width !== "phone" && command.keys && (
            <Keys keys={command.keys.find((it) => it.includes("+")) ?? command.keys[0] ?? ""} />
          )}
        </Button>
      ))}
    </div>
  );
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
