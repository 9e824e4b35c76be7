// The stages of the customers' journey, in their order: the first whose condition holds is where somebody is.
import "../segments/segments.css";
import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  DeleteOutlined,
  EditOutlined,
  FlagOutlined,
  PlusOutlined,
} from "@ant-design/icons";
import type { Stage, StageCount } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Empty } from "@lingxi/ui";
import { useQuery } from "@tanstack/react-query";
import { Button, Popconfirm } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Listing } from "../admin/Listing.tsx";
import { useSave } from "../admin/useSave.ts";
import { useLanguage } from "../app/i18n.ts";
import { useCan } from "../app/live.tsx";
import { ConditionView } from "../conditions/ConditionView.tsx";
import type { Condition } from "../conditions/conditions.ts";
import { inLanguage, useStages, useWords } from "../conditions/words.ts";
import { Page } from "../shell/Page.tsx";
import { StageBadge } from "./StageBadge.tsx";
import { StageDrawer } from "./StageDrawer.tsx";

export function StagesPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useWords();
  const query = useStages();
  const may = useCan()("customers.segment");
  const { busy, save } = useSave(["stages"]);
  const [editing, setEditing] = useState<number | "new" | null>(null);
  const counts = useQuery({
    queryKey: ["stages", "counts"],
    queryFn: () => call<readonly StageCount[]>("GET", "/api/stages/counts"),
    refetchInterval: 10_000,
  });
  const stages = query.data ?? [];
  const put = (wanted: readonly Stage[]) => save(() => call("PUT", "/api/stages", wanted));
  const moved = (from: number, to: number) => {
    const order = [...stages];
    order.splice(to, 0, ...order.splice(from, 1));
    void put(order);
  };
  const people = (key: string) => counts.data?.find((it) => it.key === key)?.people ?? 0;
  const create = () => setEditing("new");
  return (
    <Page
      wide
      title={t("stages.title")}
      text={t("stages.text")}
      action={
        may && (
          <Button type="primary" icon={<PlusOutlined />} onClick={create}>
            {t("stages.add")}
          </Button>
        )
      }
    >
      <Listing
        query={query}
        empty={
          <Empty
            icon={<FlagOutlined />}
            title={t("stages.none")}
            text={t("stages.noneText")}
            {...(may && { action: { label: t("stages.add"), run: create } })}
          />
        }
      >
        {(all) => (
          <ol className="stage-list">
            {all.map((stage, place) => (
              <li key={stage.key}>
                <span className="stage-place">{place + 1}</span>
                <div className="stage-what">
                  <StageBadge stage={stage} />
                  <ConditionView condition={stage.condition as Condition} words={words} />
                </div>
                <span className="stage-people">
                  <b>{people(stage.key).toLocaleString(language)}</b>{" "}
                  {t("segments.people", { count: people(stage.key) })}
                </span>
                {may && (
                  <div className="stage-acts">
                    <Button
                      type="text"
                      icon={<ArrowUpOutlined />}
                      disabled={busy || place === 0}
                      aria-label={t("stages.earlier", { name: inLanguage(stage, language) })}
                      onClick={() => moved(place, place - 1)}
                    />
                    <Button
                      type="text"
                      icon={<ArrowDownOutlined />}
                      disabled={busy || place === all.length - 1}
                      aria-label={t("stages.later", { name: inLanguage(stage, language) })}
                      onClick={() => moved(place, place + 1)}
                    />
                    <Button
                      type="text"
                      icon={<EditOutlined />}
                      aria-label={t("stages.editNamed", { name: inLanguage(stage, language) })}
                      onClick={() => setEditing(place)}
                    />
                    <Popconfirm
                      title={t("stages.removeAsk", { name: inLanguage(stage, language) })}
                      okText={t("common.delete")}
                      cancelText={t("common.cancel")}
                      onConfirm={() => put(all.filter((it) => it !== stage))}
                    >
                      <Button
                        type="text"
                        icon={<DeleteOutlined />}
                        aria-label={t("stages.remove", { name: inLanguage(stage, language) })}
                      />
                    </Popconfirm>
                  </div>
                )}
              </li>
            ))}
          </ol>
        )}
      </Listing>
      {editing !== null && (
        <StageDrawer
          stage={editing === "new" ? null : (stages[editing] ?? null)}
          taken={stages.map((it) => it.key)}
          words={words}
          busy={busy}
          keep={async (stage) => {
            const wanted =
              editing === "new" ? [...stages, stage] : stages.map((it, at) => (at === editing ? stage : it));
            if (await put(wanted)) setEditing(null);
          }}
          close={() => setEditing(null)}
        />
      )}
    </Page>
  );
}
