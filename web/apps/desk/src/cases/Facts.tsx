// What is known of a case, each thing to be changed where it stands.
import type { Case, CaseField } from "@lingxi/api";
import { stamp } from "@lingxi/i18n";
import { useQuery } from "@tanstack/react-query";
import { DatePicker, Select } from "antd";
import dayjs from "dayjs";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import { useComplain } from "../app/problems.ts";
import { Editable } from "../shell/Editable.tsx";
import { describe, kindsQuery, NOBODY } from "./cases.ts";
import { PRIORITIES } from "./filter.ts";

type Value = Case["fields"][string];

export function Facts({ of: it, may }: { of: Case; may: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const complain = useComplain();
  const me = useLive((state) => state.me.staff);
  const colleagues = useLive((state) => state.colleagues);
  const queues = useLive((state) => state.queues);
  const { data: kinds } = useQuery(kindsQuery);
  const kind = kinds?.find((one) => one.key === it.kind);
  const save = (...[wanted, patch]: [Parameters<typeof describe>[1], Partial<Case>]) =>
    void describe(it, wanted, patch).catch(complain);
  const others = Object.values(colleagues).filter((one) => one.id !== me.id);
  const label = (one: { label_zh: string; label_en: string }) => (language === "zh" ? one.label_zh : one.label_en);
  return (
    <dl className="case-facts">
      <Fact label={t("cases.ownerLabel")}>
        <Choose
          label={t("cases.ownerLabel")}
          may={may}
          value={it.owner_id ?? NOBODY}
          options={[
            { value: NOBODY, label: t("cases.nobody") },
            { value: me.id, label: t("cases.me", { name: me.name }) },
            ...others.map((one) => ({ value: one.id, label: one.name })),
          ]}
          save={(id) => save({ owner_id: id }, { owner_id: id === NOBODY ? null : id })}
        />
      </Fact>
      <Fact label={t("cases.teamLabel")}>
        <Choose
          label={t("cases.teamLabel")}
          may={may}
          value={it.queue_id ?? NOBODY}
          options={[
            { value: NOBODY, label: t("cases.noTeam") },
            ...Object.values(queues).map((one) => ({ value: one.id, label: queueName(one, language) })),
          ]}
          save={(id) => save({ queue_id: id }, { queue_id: id === NOBODY ? null : id })}
        />
      </Fact>
      <Fact label={t("cases.priorityLabel")}>
        <Choose
          label={t("cases.priorityLabel")}
          may={may}
          value={String(it.priority)}
          options={PRIORITIES.map((one) => ({ value: String(one), label: t(`cases.priority.${one}`) }))}
          save={(one) => save({ priority: Number(one) }, { priority: Number(one) })}
        />
      </Fact>
      {kinds && (
        <Fact label={t("cases.kindLabel")}>
          <Choose
            label={t("cases.kindLabel")}
            may={may}
            value={it.kind}
            options={kinds
              .filter((one) => !one.archived || one.key === it.kind)
              .map((one) => ({ value: one.key, label: label(one) }))}
            save={(key) => save({ kind: key }, { kind: key, reason: "" })}
          />
        </Fact>
      )}
      {kind && kind.reasons.length > 0 && (
        <Fact label={t("cases.reason")}>
          <Choose
            label={t("cases.reason")}
            may={may}
            value={it.reason}
            options={[
              { value: "", label: t("cases.noReason") },
              ...kind.reasons.map((one) => ({ value: one.key, label: label(one) })),
            ]}
            save={(reason) => save({ reason }, { reason })}
          />
        </Fact>
      )}
      {kind?.fields.map((field) => (
        <Fact key={field.key} label={label(field) + (field.needed ? " *" : "")}>
          <Field
            field={field}
            may={may}
            value={it.fields[field.key]}
            save={(value) => {
              const { [field.key]: _, ...rest } = it.fields;
              save(
                { fields: { [field.key]: value } },
                { fields: value === null ? rest : { ...rest, [field.key]: value } },
              );
            }}
          />
        </Fact>
      ))}
      <Fact label={t("cases.tags")}>
        <Select
          mode="tags"
          size="small"
          variant="filled"
          disabled={!may}
          aria-label={t("cases.tags")}
          placeholder={t("cases.noTags")}
          value={[...it.tags]}
          tokenSeparators={[",", "，", "、"]}
          suffixIcon={null}
          open={false}
          onChange={(tags: string[]) => save({ tags }, { tags })}
        />
      </Fact>
      <Fact label={t("cases.opened")}>{stamp(it.opened_at, language)}</Fact>
      {it.solved_at && <Fact label={t("cases.solvedAt")}>{stamp(it.solved_at, language)}</Fact>}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface Chosen {
  label: string;
  may: boolean;
  value: string;
  options: readonly { value: string; label: string }[];
  save(value: string): void;
}

function Choose({ label, may, value, options, save }: Chosen) {
  return (
    <Select
      size="small"
      variant="filled"
      showSearch={options.length > 8 ? { optionFilterProp: "label" } : false}
      popupMatchSelectWidth={false}
      disabled={!may}
      aria-label={label}
      value={value}
      options={[...options]}
      onChange={save}
    />
  );
}

interface FieldProps {
  field: CaseField;
  may: boolean;
  value: Value | undefined;
  save(value: Value | null): void;
}

function Field({ field, may, value, save }: FieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = language === "zh" ? field.label_zh : field.label_en;
  if (field.type === "choice" || field.type === "yes_no") {
    const named = field.choices.map((one) => ({
      value: one.key,
      label: language === "zh" ? one.label_zh : one.label_en,
    }));
    const yesNo = ["true", "false"].map((one) => ({ value: one, label: t(`cases.${one}`) }));
    const real = (text: string) => (field.type === "choice" ? text : text === "true");
    return (
      <Choose
        label={label}
        may={may}
        value={value === undefined ? "" : String(value)}
        options={[{ value: "", label: t("cases.unknown") }, ...(field.type === "choice" ? named : yesNo)]}
        save={(text) => save(text === "" ? null : real(text))}
      />
    );
  }
  if (!may) return <>{String(value ?? t("cases.unknown"))}</>;
  if (field.type === "date")
    return (
      <DatePicker
        size="small"
        variant="filled"
        value={typeof value === "string" ? dayjs(value) : null}
        placeholder={t("cases.unknown")}
        aria-label={label}
        onChange={(day) => save(day ? day.format("YYYY-MM-DD") : null)}
      />
    );
  // what is no number goes as it is: the server says so
  const real = (text: string) => (field.type === "number" && !Number.isNaN(Number(text)) ? Number(text) : text);
  return (
    <Editable
      value={String(value ?? "")}
      empty={t("cases.unknown")}
      label={label}
      maxLength={2000}
      save={(text) => save(text === "" ? null : real(text))}
    />
  );
}
