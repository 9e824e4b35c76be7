// One record type: what its records hold, how they are called, and how they can stand.
import type { RecordType } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Alert, Button, Drawer, Input, Select } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSave } from "../admin/useSave.ts";
import { type Draft, draftOf, emptyDraft, type Fault, faultsOf, inputOf } from "./draft.ts";
import { FieldRows } from "./FieldRows.tsx";
import { SchemaText } from "./SchemaText.tsx";
import { StateRows } from "./StateRows.tsx";

interface Props {
  type: RecordType | null;
  /** The keys that there are already. */
  taken: readonly string[];
  close: () => void;
}

const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function RecordTypeDrawer({ type, taken, close }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft | null>(() => (type ? draftOf(type) : emptyDraft(here())));
  const title = t(type ? "recordTypes.edit" : "recordTypes.add");
  return (
    <Drawer open title={title} size={760} onClose={close} className="record-type">
      {draft ? (
        <Sheet draft={draft} setDraft={setDraft} isNew={!type} taken={taken} close={close} />
      ) : (
        <Alert type="info" showIcon title={t("recordTypes.onlySchema")} />
      )}
    </Drawer>
  );
}

interface SheetProps {
  draft: Draft;
  setDraft: (draft: Draft) => void;
  isNew: boolean;
  taken: readonly string[];
  close: () => void;
}

function Sheet({ draft, setDraft, isNew, taken, close }: SheetProps) {
  const { t } = useTranslation();
  const { busy, save } = useSave(["record-types"]);
  const [asked, setAsked] = useState(false);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const faults = faultsOf(draft);
  const isTaken = isNew && taken.includes(draft.key);
  const wrong = (fault: Fault) => asked && faults.has(fault);
  const submit = async () => {
    setAsked(true);
    if (faults.size || isTaken) {
      // the faults are shown with the next frame; the first may lie above what is seen
      requestAnimationFrame(() => document.querySelector(".record-type-fault")?.scrollIntoView({ block: "center" }));
      return;
    }
    if (await save(() => call("PUT", `/api/record-types/${draft.key}`, inputOf(draft)))) close();
  };
  return (
    <>
      <div className="record-type-names">
        <Labelled label={t("recordTypes.labelZh")} fault={wrong("labels") && t("recordTypes.labelsNeeded")}>
          <Input
            value={draft.label_zh}
            maxLength={60}
            lang="zh-CN"
            onChange={(e) => change({ label_zh: e.target.value })}
          />
        </Labelled>
        <Labelled label={t("recordTypes.labelEn")}>
          <Input
            value={draft.label_en}
            maxLength={60}
            lang="en"
            onChange={(e) => change({ label_en: e.target.value })}
          />
        </Labelled>
        <Labelled
          label={t("recordTypes.key")}
          fault={(wrong("key") && t("recordTypes.keyHint")) || (isTaken && t("recordTypes.keyTaken"))}
        >
          <Input
            value={draft.key}
            disabled={!isNew}
            maxLength={40}
            placeholder="order"
            onChange={(e) => change({ key: e.target.value })}
          />
        </Labelled>
      </div>
      <Part
        title={t("recordTypes.fields")}
        text={t("recordTypes.fieldsText")}
        fault={wrong("fields") && t("recordTypes.fieldsNeeded")}
      >
        <FieldRows draft={draft} setDraft={setDraft} />
      </Part>
      <Part
        title={t("recordTypes.title")}
        text={t("recordTypes.titleText")}
        fault={wrong("title") && t("recordTypes.titleNeeded")}
      >
        <Input
          value={draft.title}
          maxLength={200}
          aria-label={t("recordTypes.title")}
          onChange={(e) => change({ title: e.target.value })}
        />
        <div className="record-type-places">
          {["key", ...draft.fields.map((field) => field.name)].filter(Boolean).map((name) => (
            <Button key={name} size="small" onClick={() => change({ title: `${draft.title} {${name}}`.trim() })}>
              {`{${name}}`}
            </Button>
          ))}
        </div>
      </Part>
      <Part
        title={t("recordTypes.states")}
        text={t("recordTypes.statesText")}
        fault={wrong("states") && t("recordTypes.statesNeeded")}
      >
        <StateRows states={draft.states} change={(states) => change({ states })} />
      </Part>
      <Part title={t("recordTypes.times")} text={t("recordTypes.timesText")}>
        <Times draft={draft} change={change} />
      </Part>
      <SchemaText draft={draft} change={change} />
      <footer className="record-type-foot">
        <Button type="primary" loading={busy} onClick={() => void submit()}>
          {t("common.save")}
        </Button>
        <Button onClick={close}>{t("common.cancel")}</Button>
      </footer>
    </>
  );
}

function Labelled({ label, fault, children }: { label: string; fault?: string | false; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="record-type-field">
      <span>{label}</span>
      {children}
      {fault && <span className="record-type-fault">{fault}</span>}
    </label>
  );
}

interface PartProps {
  title: string;
  text: string;
  fault?: string | false;
  children: ReactNode;
}

function Part({ title, text, fault, children }: PartProps) {
  return (
    <section className="record-type-part">
      <h3>{title}</h3>
      <p className="quiet">{text}</p>
      {children}
      {fault && (
        <p className="record-type-fault" role="alert">
          {fault}
        </p>
      )}
    </section>
  );
}

function Times({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const { t } = useTranslation();
  const named = draft.fields.filter((field) => field.name);
  const options = [
    { value: "", label: t("recordTypes.noField") },
    ...named.map((field) => ({ value: field.name, label: field.name })),
  ];
  const zones = Intl.supportedValuesOf("timeZone");
  const known = zones.includes(draft.zone) ? zones : [draft.zone, ...zones];
  return (
    <div className="record-type-names">
      <Labelled label={t("recordTypes.happened")}>
        <Select value={draft.happened} options={options} onChange={(happened) => change({ happened })} />
      </Labelled>
      <Labelled label={t("recordTypes.due")}>
        <Select value={draft.due} options={options} onChange={(due) => change({ due })} />
      </Labelled>
      <Labelled label={t("recordTypes.zone")}>
        <Select
          showSearch
          value={draft.zone}
          options={known.map((zone) => ({ value: zone, label: zone }))}
          onChange={(zone) => change({ zone })}
        />
      </Labelled>
    </div>
  );
}
