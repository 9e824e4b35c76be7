// Two cases of one person become one: which, which of them stays, and what that means, before it is done.
import type { Case, Join } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Modal, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CasePicker, focusPicker } from "./CasePicker.tsx";
import { type Cases, talksQuery } from "./cases.ts";
import { closeDialog } from "./dialogs.ts";
import { ANY, addressOf } from "./filter.ts";
import { useJoined } from "./useJoined.tsx";
import { useSending } from "./useSending.ts";

export function MergeDialog({ of: it }: { of: Case }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const joined = useJoined();
  const [other, setOther] = useState<Case | null>(null);
  const [stays, setStays] = useState<"this" | "other">("this");
  const { busy, send } = useSending();
  const theirs = useTheirs(it.customer_id);
  const [into, gone] = stays === "this" ? [it, other] : [other, it];
  const { data: talks } = useQuery({ ...talksQuery(gone?.id ?? ""), enabled: !!gone });
  const merge = async (stay: Case, go: Case) => {
    const join = await call<Join>("POST", `/api/cases/${stay.id}/merge`, { other_id: go.id });
    if (stay.id !== it.id) void navigate({ to: "/cases/$caseId", params: { caseId: stay.id } });
    await joined(join, t("cases.merge.done", { gone: go.number, into: stay.number }));
  };
  return (
    <Modal
      open
      width={560}
      title={t("cases.merge.title", { number: it.number })}
      okText={t("cases.merge.go")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !other, loading: busy }}
      onOk={() => into && gone && void send(() => merge(into, gone))}
      onCancel={closeDialog}
      afterOpenChange={focusPicker}
    >
      <div className="case-form">
        <CasePicker
          near={theirs}
          fits={(one) => one.id !== it.id && !one.merged_into}
          value={other}
          onChange={setOther}
        />
        {other && into && gone && (
          <>
            <Segmented
              block
              aria-label={t("cases.merge.stays")}
              value={stays}
              options={[
                { value: "this", label: t("cases.merge.keep", { number: it.number }) },
                { value: "other", label: t("cases.merge.keep", { number: other.number }) },
              ]}
              onChange={setStays}
            />
            <ul className="case-what">
              <li>{t("cases.merge.talks", { count: talks?.length ?? 0, gone: gone.number, into: into.number })}</li>
              <li>{t("cases.merge.clocks", { into: into.number })}</li>
              <li>{t("cases.merge.ends", { gone: gone.number })}</li>
              <li>{t("cases.merge.back")}</li>
            </ul>
          </>
        )}
      </div>
    </Modal>
  );
}

/** The other cases of the same customer, those that changed last first. */
function useTheirs(customerId: string): readonly Case[] {
  const { data } = useQuery({
    queryKey: ["cases", "of", customerId],
    queryFn: () =>
      call<Cases>("GET", addressOf({ filter: { ...ANY, customer_id: customerId, over: true }, sort: "changed" }, "")),
  });
  return data?.items ?? [];
}
