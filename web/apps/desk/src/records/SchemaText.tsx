// The schema itself, for what rows cannot say.
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Draft, fieldsOf, schemaOf } from "./draft.ts";

export function SchemaText({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState<string | null>(null);
  const [bad, setBad] = useState(false);
  const take = () => {
    const asked = draft.fields.filter((field) => field.asked).map((field) => field.name);
    const read = parsed(text ?? "", asked);
    setBad(!read);
    if (!read) return;
    change(read);
    setText(null);
  };
  if (text === null)
    return (
      <Button
        type="link"
        className="record-type-schema"
        onClick={() => setText(JSON.stringify(schemaOf(draft), null, 2))}
      >
        {t("recordTypes.schema")}
      </Button>
    );
  return (
    <section className="record-type-part">
      <h3>{t("recordTypes.schema")}</h3>
      <Input.TextArea
        className="code"
        autoSize={{ minRows: 6, maxRows: 24 }}
        value={text}
        spellCheck={false}
        aria-label={t("recordTypes.schema")}
        onChange={(e) => setText(e.target.value)}
      />
      {bad && (
        <p className="record-type-fault" role="alert">
          {t("problem.bad_schema")}
        </p>
      )}
      <div className="record-type-places">
        <Button onClick={take}>{t("recordTypes.takeSchema")}</Button>
        <Button type="text" onClick={() => setText(null)}>
          {t("common.cancel")}
        </Button>
      </div>
    </section>
  );
}

function parsed(text: string, asked: readonly string[]) {
  try {
    const schema: unknown = JSON.parse(text);
    if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return null;
    return fieldsOf(schema as Record<string, unknown>, asked);
  } catch {
    return null;
  }
}
