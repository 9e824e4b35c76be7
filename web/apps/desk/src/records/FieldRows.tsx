// The fields of a record, one a row.
import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Checkbox, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { type Draft, type Field, KINDS, type Kind, renamed } from "./draft.ts";

const NEW: Field = { name: "", zh: "", en: "", kind: "text", needed: false, asked: false, rest: {} };

export function FieldRows({ draft, setDraft }: { draft: Draft; setDraft: (draft: Draft) => void }) {
  const { t } = useTranslation();
  const put = (at: number, part: Partial<Field>) =>
    setDraft({ ...draft, fields: draft.fields.map((field, n) => (n === at ? { ...field, ...part } : field)) });
  const remove = (at: number) => setDraft({ ...draft, fields: draft.fields.filter((_, n) => n !== at) });
  return (
    <>
      <table className="record-rows">
        <thead>
          <tr>
            <th>{t("recordTypes.fieldName")}</th>
            <th>{t("recordTypes.labelZh")}</th>
            <th>{t("recordTypes.labelEn")}</th>
            <th>{t("recordTypes.kind")}</th>
            <th>{t("recordTypes.needed")}</th>
            <th>{t("recordTypes.asked")}</th>
            <th>
              <span className="lx-sr">{t("common.actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {draft.fields.map((field, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its name is being written
            <tr key={at}>
              <td>
                <Input
                  value={field.name}
                  maxLength={80}
                  aria-label={t("recordTypes.fieldName")}
                  onChange={(e) => setDraft(renamed(draft, at, e.target.value.trim()))}
                />
              </td>
              <td>
                <Input
                  value={field.zh}
                  lang="zh-CN"
                  aria-label={`${field.name} ${t("recordTypes.labelZh")}`}
                  onChange={(e) => put(at, { zh: e.target.value })}
                />
              </td>
              <td>
                <Input
                  value={field.en}
                  lang="en"
                  aria-label={`${field.name} ${t("recordTypes.labelEn")}`}
                  onChange={(e) => put(at, { en: e.target.value })}
                />
              </td>
              <td>
                <KindOf field={field} put={(part) => put(at, part)} />
              </td>
              <td>
                <Checkbox
                  checked={field.needed}
                  aria-label={`${field.name} ${t("recordTypes.needed")}`}
                  onChange={(e) => put(at, { needed: e.target.checked })}
                />
              </td>
              <td>
                <Checkbox
                  checked={field.asked}
                  aria-label={`${field.name} ${t("recordTypes.asked")}`}
                  onChange={(e) => put(at, { asked: e.target.checked })}
                />
              </td>
              <td>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={`${t("common.delete")} ${field.name}`}
                  onClick={() => remove(at)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button icon={<PlusOutlined />} onClick={() => setDraft({ ...draft, fields: [...draft.fields, NEW] })}>
        {t("recordTypes.addField")}
      </Button>
    </>
  );
}

function KindOf({ field, put }: { field: Field; put: (part: Partial<Field>) => void }) {
  const { t } = useTranslation();
  const kinds: readonly Kind[] = field.kind === "other" ? ["other", ...KINDS] : KINDS;
  return (
    <Select
      value={field.kind}
      aria-label={`${field.name} ${t("recordTypes.kind")}`}
      options={kinds.map((kind) => ({ value: kind, label: t(`recordTypes.kindOf.${kind}`) }))}
      onChange={(kind: Kind) => put({ kind, ...(field.kind === "other" && { rest: {} }) })}
    />
  );
}
