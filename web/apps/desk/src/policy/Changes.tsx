// Where two policies differ, as a short table.
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import type { Change } from "./draft.ts";
import { fieldName } from "./PolicyPage.tsx";

export function Changes({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation();
  const show = useShown();
  return (
    <table className="changes">
      <thead>
        <tr>
          <th>{t("policy.what")}</th>
          <th>{t("policy.before")}</th>
          <th>{t("policy.after_")}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((it) => (
          <tr key={it.field}>
            <th scope="row">{fieldName(t, it.field)}</th>
            <td>{show(it.before)}</td>
            <td>{show(it.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A value of a policy for the eye: queues by name, lists and rows joined. */
function useShown(): (value: unknown) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const queues = useLive((state) => state.queues);
  const colleagues = useLive((state) => state.colleagues);
  const show = (value: unknown): string => {
    if (value === undefined || value === null) return "–";
    if (Array.isArray(value)) return value.map(show).join(t("common.comma")) || "–";
    if (typeof value === "object") return Object.values(value).map(show).join(" · ");
    const text = String(value);
    return queueName(queues[text], language) || colleagues[text]?.name || text;
  };
  return show;
}
