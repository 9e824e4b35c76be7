// After a merge or a split: says so, and offers the way back for a while; it stays in the case's own list, too.
import type { Join } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { useComplain } from "../app/problems.ts";
import { queries } from "../app/session.ts";

const SHOWN_SECONDS = 12;

/** Reads everything of both cases anew. */
async function reread(join: Join): Promise<void> {
  const both = [join.case_id, join.other_id].map((id) => queries.invalidateQueries({ queryKey: ["case", id] }));
  await Promise.all([...both, queries.invalidateQueries({ queryKey: ["cases"] })]);
}

export async function undo(join: Join): Promise<void> {
  await call<Join>("POST", `/api/cases/joins/${join.id}/undo`);
  await reread(join);
}

export function useJoined(): (join: Join, said: string) => Promise<void> {
  const { t } = useTranslation();
  const complain = useComplain();
  const { notification } = App.useApp();
  return async (join, said) => {
    const back = () => {
      notification.destroy(join.id);
      void undo(join).catch(complain);
    };
    notification.success({
      key: join.id,
      title: said,
      duration: SHOWN_SECONDS,
      actions: (
        <Button size="small" onClick={back}>
          {t("cases.joins.undo")}
        </Button>
      ),
    });
    await reread(join);
  };
}
