// The policy by which work is given out: what is in force, what each part means, and another one in its place.
import "./policy.css";
import type { PolicyChecked, PolicyVersion } from "@lingxi/api";
import { length } from "@lingxi/i18n";
import { call, Problem } from "@lingxi/sync";
import { Bones } from "@lingxi/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Alert, App, Button, Input } from "antd";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan, useDesk } from "../app/live.tsx";
import { problemText, useComplain } from "../app/problems.ts";
import { useStore } from "../app/store.ts";
import { PageSection } from "../shell/Page.tsx";
import { Changes } from "./Changes.tsx";
import { changes, type Draft, draftOf } from "./draft.ts";
import { kept } from "./keep.ts";
import { Blends, Overflows, Rings, Targets } from "./Lists.tsx";
import { Times } from "./Times.tsx";
import { Versions } from "./Versions.tsx";
import { Weights } from "./Weights.tsx";

const KEY = ["policy"];
const PAUSE_MS = 250;

export function PolicyPage() {
  const { t } = useTranslation();
  const desk = useDesk();
  const client = useQueryClient();
  const query = useQuery({ queryKey: KEY, queryFn: () => call<PolicyVersion>("GET", "/api/routing/policy") });
  useEffect(
    () =>
      desk.follow((frame) => {
        if (frame.type === "event" && frame.body.policy) void client.invalidateQueries({ queryKey: KEY });
      }),
    [desk, client],
  );
  return (
    <main className="page lx-scroll" id="main" tabIndex={-1}>
      <div className="page-inner" data-wide="true">
        <header className="page-head">
          <div>
            <h1>{t("floor.page.policy")}</h1>
            <p>{t("policy.text")}</p>
          </div>
        </header>
        {query.data ? (
          <Editor current={query.data} />
        ) : query.error ? (
          <Alert
            type="error"
            showIcon
            title={problemText(t, query.error)}
            action={<Button onClick={() => void query.refetch()}>{t("common.retry")}</Button>}
          />
        ) : (
          <Bones rows={8} label={t("common.loading")} />
        )}
      </div>
    </main>
  );
}

export interface PartProps {
  draft: Draft;
  /** The policy that the draft began as, to mark what differs. */
  before: Draft;
  faults: PolicyChecked["faults"];
  disabled: boolean;
  change: (part: Partial<Draft>) => void;
}

function Editor({ current }: { current: PolicyVersion }) {
  const { t } = useTranslation();
  const can = useCan();
  const held = useStore(kept);
  const { from, policy: draft } = held ?? { from: current.policy.version, policy: draftOf(current.policy) };
  const checked = useChecked(draft);
  const diff = useMemo(() => changes(current.policy, draft), [current, draft]);
  const stale = from !== current.policy.version;
  const set = (policy: Draft) => kept.set({ from, policy });
  const part: PartProps = {
    draft,
    before: draftOf(current.policy),
    faults: checked?.faults ?? [],
    disabled: !can("routing.manage"),
    change: (it) => set({ ...draft, ...it }),
  };
  return (
    <>
      {stale && (
        <Alert
          type="warning"
          showIcon
          title={t("policy.stale", { version: current.policy.version })}
          action={
            <span className="policy-stale">
              <Button onClick={() => kept.set(null)}>{t("policy.look")}</Button>
              <Button onClick={() => kept.set({ from: current.policy.version, policy: draft })}>
                {t("policy.keepMine")}
              </Button>
            </span>
          }
        />
      )}
      <Promise_ checked={checked} before={current} />
      <PageSection title={t("policy.weights")} text={t("policy.weightsText")}>
        <Weights {...part} />
      </PageSection>
      <PageSection title={t("policy.targets")} text={t("policy.targetsText")}>
        <Targets {...part} />
      </PageSection>
      <PageSection title={t("policy.times")} text={t("policy.timesText")}>
        <Times {...part} />
      </PageSection>
      <PageSection title={t("policy.rings")} text={t("policy.ringsText")}>
        <Rings {...part} />
      </PageSection>
      <PageSection title={t("policy.overflows")} text={t("policy.overflowsText")}>
        <Overflows {...part} />
      </PageSection>
      <PageSection title={t("policy.blends")} text={t("policy.blendsText")}>
        <Blends {...part} />
      </PageSection>
      <PageSection title={t("policy.versions")} text={t("policy.versionsText")}>
        <Versions current={current} takeBack={(policy) => kept.set({ from: current.policy.version, policy })} />
      </PageSection>
      {diff.length > 0 && !part.disabled && (
        <Bar draft={draft} from={from} diff={diff} blocked={stale || part.faults.length > 0 || !checked} />
      )}
    </>
  );
}

/** The effect in one sentence: who may be served before whom. */
function Promise_({ checked, before }: { checked: PolicyChecked | undefined; before: PolicyVersion }) {
  const { t } = useTranslation();
  if (!checked) return <p className="policy-promise quiet">{t("policy.checking")}</p>;
  if (checked.faults.length > 0)
    return (
      <Alert
        type="error"
        showIcon
        className="policy-promise"
        title={t("policy.faulty", { count: checked.faults.length })}
        description={
          <ul className="policy-faults">
            {checked.faults.map((it) => (
              <li key={`${it.field} ${it.code}`}>
                {fieldName(t, it.field)}: {faultText(t, it.code)}
              </li>
            ))}
          </ul>
        }
      />
    );
  return (
    <p className="policy-promise" role="status">
      {t("policy.overtake", { length: length((checked.overtake_seconds ?? 0) * 1000) })}{" "}
      <span className="quiet">{t("policy.version", { version: before.policy.version })}</span>
    </p>
  );
}

type T = ReturnType<typeof useTranslation>["t"];

export function faultText(t: T, code: string): string {
  return t(`routing.fault.${code}`, { defaultValue: "" }) || t("routing.fault.other", { code });
}

/** `weights.skill` as people call it: the part, and the term or the place in it. */
export function fieldName(t: T, field: string): string {
  const [part = "", ...rest] = field.split(".");
  const name = t(`policy.field.${part}`, { defaultValue: part });
  if (part === "weights" && rest[0]) return t(`routing.term.${rest[0]}.label`, { defaultValue: rest[0] });
  const place = Number(rest[0]);
  return Number.isInteger(place) && rest[0] ? `${name} ${place + 1}` : name;
}

function useChecked(draft: Draft): PolicyChecked | undefined {
  const slow = useSettled(useDeferredValue(draft));
  const { data } = useQuery({
    queryKey: ["policy-check", JSON.stringify(slow)],
    queryFn: () => call<PolicyChecked>("POST", "/api/routing/policy/check", { policy: slow }),
    placeholderData: (before) => before,
  });
  return data;
}

function useSettled<V>(value: V): V {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function Bar({
  draft,
  from,
  diff,
  blocked,
}: {
  draft: Draft;
  from: number;
  diff: ReturnType<typeof changes>;
  blocked: boolean;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const complain = useComplain();
  const navigate = useNavigate();
  const [note, setNote] = useState("");
  const [busy, setBusy] = useState(false);
  const enforce = async () => {
    setBusy(true);
    try {
      const made = await call<PolicyVersion>("PUT", "/api/routing/policy", { policy: draft, instead_of: from, note });
      client.setQueryData(KEY, made);
      await client.invalidateQueries({ queryKey: ["policies"] });
      kept.set(null);
      void message.success(t("policy.inForce", { version: made.policy.version }));
    } catch (error) {
      if (error instanceof Problem && error.code === "stale_policy") void client.invalidateQueries({ queryKey: KEY });
      complain(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <footer className="policy-bar">
      <details>
        <summary>{t("policy.changes", { count: diff.length })}</summary>
        <Changes changes={diff} />
      </details>
      <Input
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        placeholder={t("policy.note")}
        aria-label={t("policy.note")}
      />
      <Button onClick={() => kept.set(null)}>{t("policy.discard")}</Button>
      <Button disabled={blocked} onClick={() => void navigate({ to: "/floor/rehearsals" })}>
        {t("policy.rehearse")}
      </Button>
      <Button type="primary" loading={busy} disabled={blocked} onClick={() => void enforce()}>
        {t("policy.enforce")}
      </Button>
    </footer>
  );
}
