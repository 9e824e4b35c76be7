// A policy tried on a day that was: choose the day, watch it being played, see the two side by side, put it in force or not.
import "./rehearsal.css";
import { ExperimentOutlined } from "@ant-design/icons";
import type { PolicyRehearsal, PolicyVersion } from "@lingxi/api";
import { stamp } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { Bones, Empty } from "@lingxi/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Alert, Button, DatePicker, Progress } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useDesk, useLive } from "../app/live.tsx";
import { problemText, useComplain } from "../app/problems.ts";
import { useStore } from "../app/store.ts";
import { changes } from "../policy/draft.ts";
import { kept } from "../policy/keep.ts";
import { Page } from "../shell/Page.tsx";
import { Compared } from "./Compared.tsx";

const KEY = ["rehearsals"];

export function RehearsalPage() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  useMoves();
  const list = useQuery({
    queryKey: KEY,
    queryFn: () => call<readonly PolicyRehearsal[]>("GET", "/api/routing/rehearsals"),
  });
  const id = chosen ?? list.data?.[0]?.id;
  return (
    <Page wide title={t("floor.page.rehearsals")} text={t("rehearsal.text")}>
      <Plan planned={setChosen} />
      {list.error && <Alert type="error" showIcon title={problemText(t, list.error)} />}
      {list.data?.length === 0 && (
        <Empty icon={<ExperimentOutlined />} title={t("rehearsal.none")} text={t("rehearsal.noneText")} />
      )}
      {!list.data && !list.error && <Bones rows={4} label={t("common.loading")} />}
      {list.data && list.data.length > 1 && <Former list={list.data} id={id} choose={setChosen} />}
      {id && <One key={id} id={id} />}
    </Page>
  );
}

/** What the stream tells of rehearsals: the one that moved is looked up again. */
function useMoves(): void {
  const desk = useDesk();
  const client = useQueryClient();
  useEffect(
    () =>
      desk.follow((frame) => {
        if (frame.type === "ephemeral" && frame.name === "rehearsals.RehearsalMoved")
          void client.invalidateQueries({ queryKey: KEY });
      }),
    [desk, client],
  );
}

function Plan({ planned }: { planned: (id: string) => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const complain = useComplain();
  const draft = useStore(kept);
  const [day, setDay] = useState<Dayjs>(() => dayjs().subtract(1, "day"));
  const [busy, setBusy] = useState(false);
  const current = useQuery({
    queryKey: ["policy"],
    queryFn: () => call<PolicyVersion>("GET", "/api/routing/policy"),
  });
  const count = draft && current.data ? changes(current.data.policy, draft.policy).length : 0;
  if (!draft || count === 0)
    return (
      <Alert
        type="info"
        showIcon
        className="rehearsal-plan"
        title={t("rehearsal.noDraft")}
        action={<Link to="/floor/policy">{t("rehearsal.toPolicy")}</Link>}
      />
    );
  const plan = async () => {
    setBusy(true);
    try {
      const [since, until] = [day.startOf("day").toISOString(), day.endOf("day").toISOString()];
      const made = await call<PolicyRehearsal>("POST", "/api/routing/rehearsals", {
        policy: draft.policy,
        since,
        until,
      });
      await client.invalidateQueries({ queryKey: KEY });
      planned(made.id);
    } catch (error) {
      complain(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="rehearsal-plan" aria-label={t("rehearsal.plan")}>
      <label htmlFor="rehearsal-day">{t("rehearsal.day")}</label>
      <DatePicker
        id="rehearsal-day"
        allowClear={false}
        value={day}
        disabledDate={(it) => it.isAfter(dayjs(), "day") || it.isBefore(dayjs().subtract(90, "day"))}
        onChange={(it) => it && setDay(it)}
      />
      <span className="quiet">{t("rehearsal.draft", { count })}</span>
      <Button type="primary" icon={<ExperimentOutlined />} loading={busy} onClick={() => void plan()}>
        {t("rehearsal.start")}
      </Button>
    </section>
  );
}

interface FormerProps {
  list: readonly PolicyRehearsal[];
  id: string | undefined;
  choose: (id: string) => void;
}

function Former({ list, id, choose }: FormerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useLive((state) => state.colleagues);
  return (
    <ul className="rehearsal-list" aria-label={t("rehearsal.former")}>
      {list.map((it) => (
        <li key={it.id}>
          <button type="button" aria-pressed={it.id === id} onClick={() => choose(it.id)}>
            <b>{stamp(it.since, language).split(/[ ,]/)[0]}</b> {t(`rehearsal.state.${it.state}`)}
            <span className="quiet">
              {stamp(it.at, language)} {it.staff_id && names[it.staff_id]?.name}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function One({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery({
    queryKey: [...KEY, id],
    queryFn: () => call<PolicyRehearsal>("GET", `/api/routing/rehearsals/${id}`),
  });
  if (error) return <Alert type="error" showIcon title={problemText(t, error)} />;
  if (!data) return <Bones rows={5} label={t("common.loading")} />;
  return (
    <section className="rehearsal-one" aria-label={t("rehearsal.outcome")}>
      <p>
        {t("rehearsal.really", {
          contacts: data.contacts,
          answered: data.answered,
          abandoned: data.abandoned,
          agents: data.agents,
        })}
      </p>
      {(data.state === "waiting" || data.state === "running") && <Playing rehearsal={data} />}
      {data.state === "failed" && <Alert type="error" showIcon title={t("rehearsal.failed")} />}
      {data.state === "stopped" && <Alert type="info" showIcon title={t("rehearsal.stopped")} />}
      {data.outcome && <Compared rehearsal={data} outcome={data.outcome} />}
    </section>
  );
}

function Playing({ rehearsal }: { rehearsal: PolicyRehearsal }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const complain = useComplain();
  const stop = () =>
    call("POST", `/api/routing/rehearsals/${rehearsal.id}/stop`)
      .then(() => client.invalidateQueries({ queryKey: KEY }))
      .catch(complain);
  const percent = Math.round(100 * rehearsal.share);
  return (
    <div className="rehearsal-playing" role="status">
      <Progress percent={percent} aria-label={t("rehearsal.progress")} />
      <span>{t("rehearsal.playing", { count: rehearsal.replications })}</span>
      <Button onClick={() => void stop()}>{t("rehearsal.stop")}</Button>
    </div>
  );
}
