// Senders whom the filters treat apart, because a colleague said so.
import type { Stance } from "@lingxi/api";
import { ago, exact } from "@lingxi/i18n";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { useComplain } from "../app/problems.ts";
import { PageSection } from "../shell/Page.tsx";
import { dropStance, stances } from "./sweep.ts";

export function Stances() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ["stances"], queryFn: stances });
  if (!query.data?.length) return null;
  return (
    <PageSection title={t("sweep.senders")} text={t("sweep.sendersText")}>
      <ul className="stances">
        {query.data.map((stance) => (
          <Row key={stance.address} stance={stance} />
        ))}
      </ul>
    </PageSection>
  );
}

function Row({ stance }: { stance: Stance }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const client = useQueryClient();
  const complain = useComplain();
  const drop = () =>
    void dropStance(stance.address)
      .catch(complain)
      .finally(() => client.invalidateQueries({ queryKey: ["stances"] }));
  return (
    <li>
      <b>{stance.address}</b>
      <span className="badge" data-stance={stance.stance}>
        {t(`sweep.stance.${stance.stance}`)}
      </span>
      <time dateTime={stance.at} title={exact(stance.at, language)}>
        {ago(stance.at, now, language)}
      </time>
      <Button size="small" aria-label={t("sweep.dropFor", { address: stance.address })} onClick={drop}>
        {t("sweep.drop")}
      </Button>
    </li>
  );
}
