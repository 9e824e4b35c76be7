// The frame of every page behind the log-in: live state, commands, rail, offers, dialogs.
import { ApiOutlined } from "@ant-design/icons";
import { Bones, Empty } from "@lingxi/ui";
import { useQueryClient } from "@tanstack/react-query";
import { Outlet, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { LiveProvider, useDesk, useLive, useView } from "../app/live.tsx";
import { dialog, languageChoice } from "../app/prefs.ts";
import { problemText } from "../app/problems.ts";
import { useStore } from "../app/store.ts";
import { useLateNotice } from "../cases/useLateNotice.ts";
import { useTaskNotice } from "../cases/useTaskNotice.ts";
import { CommandProvider } from "../commands/CommandProvider.tsx";
import { Palette } from "../commands/Palette.tsx";
import { Shortcuts } from "../commands/Shortcuts.tsx";
import { draftsBelongTo } from "../conversation/drafts.ts";
import { AskDialog } from "../experts/AskDialog.tsx";
import { NewLetter } from "../letters/NewLetter.tsx";
import { notifyOf } from "../offers/notify.ts";
import { Offers } from "../offers/Offers.tsx";
import { PassingCards } from "../passing/Cards.tsx";
import { PassingDialogs } from "../passing/Dialogs.tsx";
import { PeakBar } from "../plans/PeakBar.tsx";
import { ConnectionBar, MissedBar } from "./ConnectionBar.tsx";
import { Rail } from "./Rail.tsx";
import { TakenOver } from "./TakenOver.tsx";
import { useRestorePresence } from "./usePresence.ts";
import { usePresenceNotice } from "./usePresenceNotice.tsx";

export function Shell() {
  return (
    <LiveProvider onEvent={notifyOf}>
      <Gate>
        <CommandProvider>
          <Frame />
        </CommandProvider>
      </Gate>
    </LiveProvider>
  );
}

function Frame() {
  const { t } = useTranslation();
  const open = useStore(dialog);
  draftsBelongTo(useLive((state) => state.me.staff.id));
  useRestorePresence();
  usePresenceNotice();
  useLateNotice();
  useTaskNotice();
  useAccountLanguage();
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t("shell.skip")}
      </a>
      <Rail />
      <div className="shell-body">
        <ConnectionBar />
        <MissedBar />
        <PeakBar />
        <Outlet />
      </div>
      <div className="calls">
        <PassingCards />
        <Offers />
      </div>
      <TakenOver />
      {open === "palette" && <Palette />}
      {open === "shortcuts" && <Shortcuts />}
      <PassingDialogs />
      {open === "ask" && <AskDialog />}
      {open === "letter" && <NewLetter />}
    </div>
  );
}

/** Waits for the snapshot, and says why there is none. */
function Gate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const desk = useDesk();
  const ready = useView((view) => view.state !== null);
  const problem = useView((view) => view.problem);
  const out = useView((view) => view.signedOut);
  const navigate = useNavigate();
  const client = useQueryClient();
  useEffect(() => {
    if (!out) return;
    client.clear();
    void navigate({ to: "/login", search: {} });
  }, [out, client, navigate]);
  if (ready) return children;
  if (problem)
    return (
      <Empty
        tone="bad"
        icon={<ApiOutlined />}
        title={t("shell.noSnapshot")}
        text={problemText(t, problem)}
        action={{ label: t("common.retry"), run: () => void desk.start() }}
      />
    );
  return <DeskBones label={t("common.loading")} />;
}

function DeskBones({ label }: { label: string }) {
  return (
    <div className="shell" aria-busy="true">
      <div className="rail" />
      <div className="desk">
        <div className="pane pane-list">
          <Bones rows={9} height={48} label={label} />
        </div>
        <div className="pane pane-main" />
      </div>
    </div>
  );
}

/** The account's language, until the person chooses another on this device. */
function useAccountLanguage(): void {
  const language = useLive((state) => state.me.staff.language);
  useEffect(() => {
    if (languageChoice.get() === null) languageChoice.set(language);
  }, [language]);
}
