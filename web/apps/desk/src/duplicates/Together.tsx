// On a person's page: the customers who are this person, why, parting them, and adding one more.
import type { Listed, Person } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { Button, Input, Modal, Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import "./duplicates.css";
import { useSave } from "../admin/useSave.ts";
import { useCan } from "../app/live.tsx";
import { MergeLine } from "./Merges.tsx";
import { nameOf, type PageOf } from "./pairs.ts";

export function Together({ person }: { person: Person }) {
  const { t } = useTranslation();
  const can = useCan();
  const [adding, setAdding] = useState(false);
  const names = new Map(person.members.map((it) => [it.id, nameOf(t, it)]));
  if (person.merges.length === 0 && !can("customers.merge")) return null;
  return (
    <section className="customer-section">
      <h3>{t("duplicates.together")}</h3>
      {person.merges.length === 0 && <p className="quiet">{t("duplicates.alone")}</p>}
      <ul className="merges">
        {person.merges.map((merge) => (
          <li key={merge.id}>
            <span className="merge-who">
              <span>{names.get(merge.left_id)}</span>
              <span>{names.get(merge.right_id)}</span>
            </span>
            <MergeLine merge={merge} />
          </li>
        ))}
      </ul>
      {can("customers.merge") && (
        <Button size="small" onClick={() => setAdding(true)}>
          {t("duplicates.add")}
        </Button>
      )}
      {adding && <AddDialog person={person} close={() => setAdding(false)} />}
    </section>
  );
}

function AddDialog({ person, close }: { person: Person; close: () => void }) {
  const { t } = useTranslation();
  const [words, setWords] = useState("");
  const [other, setOther] = useState<string>();
  const [reason, setReason] = useState("");
  const { busy, save } = useSave(["customer"]);
  const wanted = useDeferredValue(words.trim());
  const { data, isFetching } = useQuery({
    queryKey: ["customers", "list", wanted, true, "short"],
    queryFn: () =>
      call<PageOf<Listed>>(
        "GET",
        `/api/customers?${new URLSearchParams({ q: wanted, everybody: "true", limit: "20" })}`,
      ),
  });
  const merge = async () => {
    const body = { customer_id: person.id, other_id: other, reason };
    if (await save(() => call("POST", "/api/customers/merges", body))) close();
  };
  return (
    <Modal
      open
      title={t("duplicates.addTitle", { name: nameOf(t, person) })}
      okText={t("duplicates.accept")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !other, loading: busy }}
      onOk={() => void merge()}
      onCancel={close}
    >
      <div className="merge-form">
        <p className="quiet">{t("duplicates.addText")}</p>
        <Select
          showSearch={{ filterOption: false, onSearch: setWords }}
          autoFocus
          aria-label={t("duplicates.other")}
          placeholder={t("customers.search")}
          loading={isFetching}
          value={other}
          onChange={setOther}
          options={(data?.items ?? [])
            .filter((it) => it.id !== person.id)
            .map((it) => ({
              value: it.id,
              label: [nameOf(t, it), ...it.identities.filter((i) => i.kind !== "device").map((i) => i.value)].join(
                " · ",
              ),
            }))}
        />
        <Input
          maxLength={500}
          placeholder={t("duplicates.reason")}
          aria-label={t("duplicates.reason")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
    </Modal>
  );
}
