// Segments: people who have something in common. Each with how many they are now, and who, and why.
import "./segments.css";
import { DeleteOutlined, EditOutlined, PlusOutlined, TagsOutlined } from "@ant-design/icons";
import type { Segment, SegmentCount } from "@lingxi/api";
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
import { inLanguage, useWords, type Words } from "../conditions/words.ts";
import { Page } from "../shell/Page.tsx";
import { MembersDrawer } from "./MembersDrawer.tsx";
import { SegmentDrawer } from "./SegmentDrawer.tsx";

export function useSegments() {
  return useQuery({ queryKey: ["segments"], queryFn: () => call<readonly Segment[]>("GET", "/api/segments") });
}

export function SegmentsPage() {
  const { t } = useTranslation();
  const words = useWords();
  const query = useSegments();
  const can = useCan();
  const [editing, setEditing] = useState<Segment | "new" | null>(null);
  const [shown, setShown] = useState<Segment | null>(null);
  const create = () => setEditing("new");
  const may = can("customers.segment");
  return (
    <Page
      wide
      title={t("segments.title")}
      text={t("segments.text")}
      action={
        may && (
          <Button type="primary" icon={<PlusOutlined />} onClick={create}>
            {t("segments.add")}
          </Button>
        )
      }
    >
      <Listing
        query={query}
        empty={
          <Empty
            icon={<TagsOutlined />}
            title={t("segments.none")}
            text={t("segments.noneText")}
            {...(may && { action: { label: t("segments.add"), run: create } })}
          />
        }
      >
        {(segments) => (
          <div className="segment-cards">
            {segments.map((it) => (
              <Card
                key={it.id}
                segment={it}
                words={words}
                show={() => setShown(it)}
                {...(may && { edit: () => setEditing(it) })}
              />
            ))}
          </div>
        )}
      </Listing>
      {editing && (
        <SegmentDrawer segment={editing === "new" ? null : editing} words={words} close={() => setEditing(null)} />
      )}
      {shown && <MembersDrawer segment={shown} words={words} close={() => setShown(null)} />}
    </Page>
  );
}

interface CardProps {
  segment: Segment;
  words: Words;
  show: () => void;
  edit?: () => void;
}

function Card({ segment, words, show, edit }: CardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = inLanguage(segment, language);
  const { busy, save } = useSave(["segments"]);
  const count = useQuery({
    queryKey: ["segments", segment.id, "count", segment.revision],
    queryFn: () => call<SegmentCount>("GET", `/api/segments/${segment.id}/count`),
    refetchInterval: 60_000,
  });
  return (
    <article className="segment-card">
      <header>
        <h2>{name}</h2>
        <button type="button" className="segment-count" onClick={show} aria-label={t("segments.show", { name })}>
          <b>{count.data ? count.data.people.toLocaleString(language) : "…"}</b>
          <span>{t("segments.people", { count: count.data?.people ?? 0 })}</span>
        </button>
      </header>
      <ConditionView condition={segment.condition as Condition} words={words} />
      <footer>
        <Button onClick={show}>{t("segments.members")}</Button>
        {edit && (
          <>
            <Button type="text" icon={<EditOutlined />} onClick={edit}>
              {t("segments.edit")}
            </Button>
            <Popconfirm
              title={t("segments.removeAsk", { name })}
              okText={t("common.delete")}
              cancelText={t("common.cancel")}
              onConfirm={() => save(() => call("DELETE", `/api/segments/${segment.id}`))}
            >
              <Button
                type="text"
                loading={busy}
                icon={<DeleteOutlined />}
                aria-label={t("segments.remove", { name })}
              />
            </Popconfirm>
          </>
        )}
      </footer>
    </article>
  );
}
