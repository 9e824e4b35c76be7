// The dialogs of passing on, one at a time.
import { type Dialog, dialog } from "../app/prefs.ts";
import { useStore } from "../app/store.ts";
import { AwayDialog } from "./AwayDialog.tsx";
import { ParkDialog } from "./ParkDialog.tsx";
import { PassDialog } from "./PassDialog.tsx";
import { WordsDialog } from "./WordsDialog.tsx";

export function PassingDialogs() {
  const open: Dialog = useStore(dialog);
  if (open === "transfer" || open === "consult" || open === "invite") return <PassDialog first={open} />;
  if (open === "park") return <ParkDialog />;
  if (open === "whisper" || open === "takeOver") return <WordsDialog what={open} />;
  return open === "handBack" ? <AwayDialog /> : null;
}
