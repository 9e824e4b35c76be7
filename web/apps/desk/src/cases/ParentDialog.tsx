// One cause behind many cases: the case that stands for it.
import type { Case } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useComplain } from "../app/problems.ts";
import { CasePicker, focusPicker } from "./CasePicker.tsx";
import { change } from "./cases.ts";
import { closeDialog } from "./dialogs.ts";

export function ParentDialog({ of: it }: { of: Case }) {
  const { t } = useTranslation();
  const complain = useComplain();
  const [above, setAbove] = useState<Case | null>(null);
  const put = (parent_id: string | null) => {
    closeDialog();
    const request = () => call<Case>("PUT", `/api/cases/${it.id}/parent`, { parent_id });
    void change(it, { parent_id }, request).catch(complain);
  };
  return (
    <Modal
      open
      width={560}
      title={t("cases.above.title", { number: it.number })}
      onCancel={closeDialog}
      afterOpenChange={focusPicker}
      footer={
        <>
          {it.parent_id && <Button onClick={() => put(null)}>{t("cases.above.none")}</Button>}
          <Button type="primary" disabled={!above} onClick={() => above && put(above.id)}>
            {t("cases.above.go")}
          </Button>
        </>
      }
    >
      <div className="case-form">
        <p className="quiet">{t("cases.above.text")}</p>
        <CasePicker
          near={[]}
          fits={(one) => one.id !== it.id && !one.merged_into && !one.parent_id}
          value={above}
          onChange={setAbove}
        />
      </div>
    </Modal>
  );
}
