// Who knows what: searched by name, topic and skill, with the week's time and what was solved.
import { SolutionOutlined } from "@ant-design/icons";
import type { ExpertEntry, Solved } from "@lingxi/api";
import { day } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { Avatar, Bones, Empty } from "@lingxi/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Drawer, Input, Tag } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { Listing } from "../admin/Listing.tsx";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { Budget } from "./Budget.tsx";
import { directoryQuery, useSkillName } from "./expert.ts";

export function Directory({ toProfile }: { toProfile: () => void }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState("");
  const query = useQuery({ ...directoryQuery(useDeferredValue(wanted.trim())), placeholderData: keepPreviousData });
  const [shown, setShown] = useState<ExpertEntry | null>(null);
  return (
    <>
      <Input.Search
        className="expert-search"
        allowClear
        value={wanted}
        placeholder={t("experts.search")}
        aria-label={t("experts.search")}
        onChange={(event) => setWanted(event.target.value)}
      />
      <Listing
        query={query}
        empty={
          wanted ? (
            <p className="quiet">{t("experts.notFound", { wanted })}</p>
          ) : (
            <Empty
              icon={<SolutionOutlined />}
              title={t("experts.none")}
              text={t("experts.noneText")}
              action={{ label: t("experts.join"), run: toProfile }}
            />
          )
        }
      >
        {(entries) => (
          <div className="expert-cards">
            {entries.map((it) => (
              <Card key={it.expert.staff_id} entry={it} show={() => setShown(it)} />
            ))}
          </div>
        )}
      </Listing>
      {shown && <SolvedDrawer entry={shown} close={() => setShown(null)} />}
    </>
  );
}

function Card({ entry, show }: { entry: ExpertEntry; show: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const skillName = useSkillName();
  const { expert } = entry;
  const topics = language === "zh" ? expert.topics_zh || expert.topics_en : expert.topics_en || expert.topics_zh;
  const solved = Object.values(entry.solved).reduce((sum, count) => sum + count, 0);
  return (
    <article className="expert-card" data-away={!expert.consent}>
      <header>
        <Avatar name={expert.name} size={36} />
        <div>
          <h2>{expert.name}</h2>
          <span className="quiet">{t(expert.consent ? "experts.consents" : "experts.refuses")}</span>
        </div>
      </header>
      {topics && <p>{topics}</p>}
      <div className="expert-skills">
        {Object.entries(expert.skills).map(([name, level]) => (
          <Tag key={name}>
            {skillName(name)} {level}
            {entry.solved[name] ? ` · ${t("experts.solvedShort", { count: entry.solved[name] })}` : ""}
          </Tag>
        ))}
      </div>
      <Budget entry={entry} />
      <footer>
        <Button type="link" size="small" disabled={!solved} onClick={show}>
          {t("experts.solved", { count: solved })}
        </Button>
        <span className="quiet">{t("experts.answered", { count: entry.answered, asked: entry.asked })}</span>
      </footer>
    </article>
  );
}

function SolvedDrawer({ entry, close }: { entry: ExpertEntry; close: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const skillName = useSkillName();
  const now = useNow();
  const { data } = useQuery({
    queryKey: ["experts", "solved", entry.expert.staff_id],
    queryFn: () => call<readonly Solved[]>("GET", `/api/experts/${entry.expert.staff_id}/solved`),
  });
  return (
    <Drawer open title={t("experts.solvedBy", { name: entry.expert.name })} size={420} onClose={close}>
      {!data && <Bones rows={4} height={40} label={t("common.loading")} />}
      <ul className="solved">
        {data?.map((it) => (
          <li key={it.question_id}>
            <span className="quiet">
              {day(it.at, now, language)}
              {it.skill && ` · ${skillName(it.skill)}`}
            </span>
            <span>{it.text || t("experts.hidden")}</span>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
