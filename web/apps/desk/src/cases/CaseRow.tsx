// A case in a list, which can be chosen: its number, what it is about and whose, how it stands, who sees to it, and its clock.
import type { Case } from "@lingxi/api";
import { Avatar } from "@lingxi/ui";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { queueName, useCustomerName } from "../app/names.ts";
import { ClockView } from "./ClockView.tsx";
import { Priority, StateBadge } from "./marks.tsx";
import { pressing } from "./standing.ts";

interface Props {
  of: Case;
  gone: boolean;
  chosen: boolean;
  /** `range`: all from the one that was chosen before to this. */
  choose?(on: boolean, range: boolean): void;
}

export function CaseRow({ of: it, gone, chosen, choose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useCustomerName()(it);
  const owner = useLive((state) => (it.owner_id ? state.colleagues[it.owner_id] : undefined));
  const queue = useLive((state) => (it.queue_id ? state.queues[it.queue_id] : undefined));
  const clock = pressing(it, useNow());
  const where = [t(`channel.${it.channel}`, { defaultValue: it.channel }), queueName(queue, language)];
  return (
    <li data-gone={gone} data-chosen={chosen}>
      {choose && (
        <label className="case-pick">
          <input
            type="checkbox"
            checked={chosen}
            aria-label={t("cases.bulk.choose", { number: it.number })}
            onClick={(event) => choose(!chosen, event.shiftKey)}
            onChange={() => undefined /* a click knows whether shift is held */}
          />
        </label>
      )}
      <Link className="case-row" to="/cases/$caseId" params={{ caseId: it.id }} data-tone={clock?.tone}>
        <span className="case-number">#{it.number}</span>
        <span className="case-about">
          <b className="lx-cut" title={it.subject}>
            {it.subject || t("cases.noSubject")}
          </b>
          <span className="case-whose lx-cut" title={name}>
            {[name, ...where].filter(Boolean).join(" · ")}
          </span>
        </span>
        <span className="case-marks">
          <Priority of={it.priority} />
          <StateBadge state={it.state} />
        </span>
        <span className="case-owner" title={owner?.name ?? t("cases.nobody")}>
          {owner ? <Avatar name={owner.name} size={20} /> : null}
          <span className="lx-cut">{owner?.name ?? t("cases.nobody")}</span>
        </span>
        <span className="case-row-clock">{clock && <ClockView standing={clock} />}</span>
      </Link>
    </li>
  );
}
