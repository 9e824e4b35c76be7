// What the organisation's systems say that a case is about: orders, deliveries, cards, chosen from those of its customer.
import type { Record as Business, Case } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { useCan } from "../app/live.tsx";
import { useComplain } from "../app/problems.ts";
import { OpenRecords, useRecordWords } from "../customers/OpenRecords.tsx";
import { describe } from "./cases.ts";

const NONE: readonly Business[] = [];
const nameOf = ({ type, key }: { type: string; key: string }) => `${type}/${key}`;

/** Nothing where the customer has no records. */
export function useRecords({ customer_id }: Case): readonly Business[] {
  const can = useCan()("customers.read");
  const { data } = useQuery({
    queryKey: ["customer", customer_id, "records"],
    queryFn: () => call<{ items: readonly Business[] }>("GET", `/api/customers/${customer_id}/records`),
    enabled: can,
  });
  return data?.items ?? NONE;
}

export function Records({ of: it, all, may }: { of: Case; all: readonly Business[]; may: boolean }) {
  const { t } = useTranslation();
  const complain = useComplain();
  const words = useRecordWords();
  const linked = it.records.flatMap((one) => all.filter((record) => nameOf(record) === nameOf(one)));
  const put = (names: readonly string[]) => {
    const records = all.filter((one) => names.includes(nameOf(one))).map(({ type, key }) => ({ type, key }));
    void describe(it, { records }, { records }).catch(complain);
  };
  return (
    <div className="case-records">
      {linked.length > 0 && <OpenRecords records={linked} />}
      {may && (
        <Select
          mode="multiple"
          size="small"
          variant="filled"
          maxTagCount={0}
          maxTagPlaceholder={(more) => t("cases.record.linked", { count: more.length })}
          showSearch={{ optionFilterProp: "label" }}
          popupMatchSelectWidth={false}
          aria-label={t("cases.record.link")}
          placeholder={t("cases.record.link")}
          value={it.records.map(nameOf)}
          options={all.map((one) => {
            const { type, state } = words(one);
            return { value: nameOf(one), label: [type, one.title, state].filter(Boolean).join(" · ") };
          })}
          onChange={put}
        />
      )}
    </div>
  );
}
