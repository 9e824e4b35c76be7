// Every policy that was in force: by whom, why, what it changed; and the way back to it.
import { HistoryOutlined } from "@ant-design/icons";
import type { PolicyVersion } from "@lingxi/api";
import { stamp } from "@lingxi/i18n";
import { call } from "@lingxi/sync";
import { Bones } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useCan, useLive } from "../app/live.tsx";
import { problemText } from "../app/problems.ts";
import { Changes } from "./Changes.tsx";
import { changes, type Draft, draftOf } from "./draft.ts";

export function Versions({ current, takeBack }: { current: PolicyVersion; takeBack: (policy: Draft) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const can = useCan();
  const names = useLive((state) => state.colleagues);
  const { data, error } = useQuery({
    queryKey: ["policies", current.policy.version],
    queryFn: () => call<readonly PolicyVersion[]>("GET", "/api/routing/policies"),
  });
  if (error) return <Alert type="error" showIcon title={problemText(t, error)} />;
  if (!data) return <Bones rows={3} height={28} label={t("common.loading")} />;
  return (
    <ol className="versions">
      {data.map((it, place) => {
        const former = data[place + 1];
        const diff = former ? changes(former.policy, it.policy) : [];
        return (
          <li key={it.policy.version}>
            <div className="version-head">
              <b>{t("policy.number", { version: it.policy.version })}</b>
              {place === 0 && <span className="chip">{t("policy.now")}</span>}
              <span className="quiet">
                {stamp(it.at, language)} {it.staff_id ? names[it.staff_id]?.name : t("policy.first")}
              </span>
              {place > 0 && can("routing.manage") && (
                <Button size="small" icon={<HistoryOutlined />} onClick={() => takeBack(draftOf(it.policy))}>
                  {t("policy.takeBack")}
                </Button>
              )}
            </div>
            {it.note && <p>{it.note}</p>}
            {diff.length > 0 && (
              <details>
                <summary>{t("policy.changes", { count: diff.length })}</summary>
                <Changes changes={diff} />
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}
