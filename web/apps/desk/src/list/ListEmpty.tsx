// An empty list says why it is empty and what to do.
import { CoffeeOutlined, InboxOutlined, SearchOutlined, SmileOutlined } from "@ant-design/icons";
import { Empty } from "@lingxi/ui";
import { useTranslation } from "react-i18next";
import { useCan, useDesk } from "../app/live.tsx";
import { useComplain } from "../app/problems.ts";
import { setPresence } from "../commands/actions.ts";
import { askToNotify } from "../offers/notify.ts";
import { useMyAgent } from "../shell/usePresence.ts";
import type { Filter } from "./useRows.ts";

export function ListEmpty({ filter }: { filter: Filter }) {
  const { t } = useTranslation();
  const desk = useDesk();
  const can = useCan();
  const agent = useMyAgent();
  const complain = useComplain();
  const away = can("routing.work") && agent && agent.presence !== "available";
  if (filter.q)
    return (
      <Empty icon={<SearchOutlined />} title={t("list.noneFound")} text={t("list.noneFoundText", { q: filter.q })} />
    );
  if (filter.state === "closed")
    return <Empty icon={<InboxOutlined />} title={t("list.noneClosed")} text={t("list.noneClosedText")} />;
  if (filter.tab === "mine" && away) {
    const start = () => {
      askToNotify();
      setPresence(desk, "available").catch(complain);
    };
    return (
      <Empty
        icon={<CoffeeOutlined />}
        title={t("list.away", { presence: t(`presence.${agent.presence}`) })}
        text={t("list.awayText")}
        action={{ label: t("list.goAvailable"), run: start }}
      />
    );
  }
  return (
    <Empty icon={<SmileOutlined />} title={t(`list.none.${filter.tab}`)} text={t(`list.noneText.${filter.tab}`)} />
  );
}
