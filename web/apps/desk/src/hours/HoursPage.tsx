// Opening hours: all of them, and the one that is open for editing.
import { ClockCircleOutlined, PlusOutlined } from "@ant-design/icons";
import type { OpeningHours } from "@lingxi/api";
import { Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Listing } from "../admin/Listing.tsx";
import { useLanguage } from "../app/i18n.ts";
import { Page } from "../shell/Page.tsx";
import "./hours.css";
import { HoursForm } from "./HoursForm.tsx";
import { freshHours, hoursName, openingHours } from "./opening.ts";

export function HoursPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery(openingHours);
  const [chosen, setChosen] = useState<string | null>(null);
  const create = () => setChosen("new");
  const fresh = <HoursForm key="new" kept={null} initial={freshHours()} stored={setChosen} />;
  return (
    <Page
      wide
      title={t("page.hours")}
      text={t("admin.hours")}
      action={
        <Button icon={<PlusOutlined />} onClick={create}>
          {t("hours.add")}
        </Button>
      }
    >
      <Listing
        query={query}
        empty={
          chosen === "new" ? (
            fresh
          ) : (
            <Empty
              icon={<ClockCircleOutlined />}
              title={t("hours.none")}
              text={t("hours.noneText")}
              action={{ label: t("hours.add"), run: create }}
            />
          )
        }
      >
        {(all) => {
          const kept = all.find((it) => it.id === chosen) ?? all[0];
          return (
            <>
              <Select
                className="page-search"
                aria-label={t("hours.choose")}
                placeholder={t("hours.add")}
                value={chosen === "new" ? null : (kept?.id ?? null)}
                options={all.map((it) => ({ value: it.id, label: label(it, language, t("queues.archived")) }))}
                onChange={setChosen}
              />
              {chosen === "new" || !kept ? (
                fresh
              ) : (
                <HoursForm key={`${kept.id} ${kept.revision}`} kept={kept} initial={kept} stored={setChosen} />
              )}
            </>
          );
        }}
      </Listing>
    </Page>
  );
}

function label(it: OpeningHours, language: "zh" | "en", archived: string): string {
  return it.archived ? `${hoursName(it, language)} · ${archived}` : hoursName(it, language);
}
