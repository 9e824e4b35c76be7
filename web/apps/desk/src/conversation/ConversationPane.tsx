// One conversation: its head, everything that was said, and the place to answer.
import "./conversation.css";
import { DisconnectOutlined } from "@ant-design/icons";
import { Bones, Empty } from "@lingxi/ui";
import { useNavigate } from "@tanstack/react-router";
import { type DragEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDesk, useLive, useView } from "../app/live.tsx";
import { problemText } from "../app/problems.ts";
import { CallbackBar } from "../calling/CallbackView.tsx";
import { BesideBar } from "../passing/BesideBar.tsx";
import { AsidesHere } from "../passing/Cards.tsx";
import { CommandBar } from "./CommandBar.tsx";
import { Composer } from "./Composer.tsx";
import { Head } from "./Head.tsx";
import { Timeline } from "./Timeline.tsx";
import { useUploads } from "./useUploads.ts";

export function ConversationPane({ id }: { id: string }) {
  const { t } = useTranslation();
  const desk = useDesk();
  const navigate = useNavigate();
  const conversation = useLive((state) => state.conversations[id]);
  const thread = useLive((state) => state.threads[id]);
  const problem = useView((view) => view.broken[id]);
  const uploads = useUploads(id);
  const drop = useDrop(uploads.add);
  useEffect(() => {
    const unwatch = desk.watch([id]);
    void desk.open(id);
    return unwatch;
  }, [desk, id]);

  if (problem && !thread)
    return (
      <Empty
        tone="bad"
        icon={<DisconnectOutlined />}
        title={t("conversation.failed")}
        text={problemText(t, problem)}
        action={
          problem.passing
            ? { label: t("common.retry"), run: () => void desk.open(id) }
            : { label: t("shell.home"), run: () => void navigate({ to: "/" }) }
        }
      />
    );
  if (!conversation) return <Bones rows={7} height={40} label={t("common.loading")} />;
  return (
    <div className="conversation" {...drop.handlers}>
      <Head conversation={conversation} />
      <BesideBar conversation={conversation} />
      <CallbackBar conversation={conversation} />
      {thread ? (
        <Timeline conversation={conversation} thread={thread} />
      ) : (
        <div className="timeline-bones">
          <Bones rows={6} height={40} label={t("common.loading")} />
        </div>
      )}
      <AsidesHere conversationId={id} />
      <Composer conversation={conversation} uploads={uploads} />
      <CommandBar conversation={conversation} />
      {drop.over && <div className="drop-here">{t("composer.drop")}</div>}
    </div>
  );
}

function useDrop(add: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        add([...event.dataTransfer.files]);
      },
    },
  };
}
