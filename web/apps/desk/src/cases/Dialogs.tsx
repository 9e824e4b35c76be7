// The dialogs of a case: one at a time, opened by its menu or by a command.
import type { Case, Conversation } from "@lingxi/api";
import { useEffect } from "react";
import { useStore } from "../app/store.ts";
import { AnswerDialog } from "./AnswerDialog.tsx";
import { ContactDialog } from "./ContactDialog.tsx";
import { caseDialog, closeDialog } from "./dialogs.ts";
import { MacroDialog } from "./MacroDialog.tsx";
import { MergeDialog } from "./MergeDialog.tsx";
import { ParentDialog } from "./ParentDialog.tsx";
import { SplitDialog } from "./SplitDialog.tsx";

export function CaseDialogs({ of: it, talks }: { of: Case; talks: readonly Conversation[] }) {
  const open = useStore(caseDialog);
  useEffect(() => closeDialog, []);
  switch (open) {
    case "macro":
      return <MacroDialog of={it} />;
    case "contact":
      return <ContactDialog of={it} />;
    case "merge":
      return <MergeDialog of={it} />;
    case "split":
      return <SplitDialog of={it} talks={talks} />;
    case "parent":
      return <ParentDialog of={it} />;
    case "answer":
      return <AnswerDialog of={it} />;
    default:
      return null;
  }
}
