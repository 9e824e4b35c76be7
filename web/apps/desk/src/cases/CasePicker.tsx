// Another case, picked out of those at hand or found by its number or its words.
import { SearchOutlined } from "@ant-design/icons";
import type { Case } from "@lingxi/api";
import { useQuery } from "@tanstack/react-query";
import { Input, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCustomerName } from "../app/names.ts";
import { useSettled } from "../conditions/useSettled.ts";
import { findCases } from "../search/search.ts";
import { StateBadge } from "./marks.tsx";

interface Props {
  /** Shown while nothing is looked for. */
  near: readonly Case[];
  fits(it: Case): boolean;
  value: Case | null;
  onChange(it: Case): void;
}

const SETTLE_MS = 250;
const AGAIN_MS = 2_000; // a case that is new is found a moment later
const PICKER = "case-picker";

/** For dialogs, once they are open. */
export const focusPicker = (open: boolean) => open && document.getElementById(PICKER)?.focus();

export function CasePicker({ near, fits, value, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useCustomerName();
  const [words, setWords] = useState("");
  const sought = useSettled(words.trim().replace(/^#/, ""), SETTLE_MS);
  const { data: hits } = useQuery({
    queryKey: ["search", "cases", sought],
    queryFn: () => findCases(sought),
    enabled: sought !== "",
    refetchInterval: (query) => (query.state.data?.length === 0 ? AGAIN_MS : false),
  });
  const found = (sought ? (hits ?? []).map((it) => it.case) : near).filter(fits);
  const shown = value && !found.some((it) => it.id === value.id) ? [value, ...found] : found;
  return (
    <>
      <Input
        id={PICKER}
        allowClear
        prefix={<SearchOutlined />}
        value={words}
        placeholder={t("cases.pick.search")}
        aria-label={t("cases.pick.search")}
        onChange={(event) => setWords(event.target.value)}
      />
      <Radio.Group
        className="case-picks lx-scroll"
        aria-label={t("cases.pick.title")}
        value={value?.id}
        onChange={(event) => {
          const it = shown.find((one) => one.id === event.target.value);
          if (it) onChange(it);
        }}
      >
        {shown.map((it) => (
          <Radio key={it.id} value={it.id}>
            <span className="case-pick-line">
              <span className="case-number">#{it.number}</span>
              <b className="lx-cut" title={it.subject}>
                {it.subject || t("cases.noSubject")}
              </b>
              <StateBadge state={it.state} />
              <span className="quiet lx-cut">{nameOf(it)}</span>
            </span>
          </Radio>
        ))}
      </Radio.Group>
      {shown.length === 0 && <p className="quiet">{t(sought ? "cases.pick.noMatch" : "cases.pick.none")}</p>}
    </>
  );
}
