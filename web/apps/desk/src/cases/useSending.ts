// Doing what a dialog of a case is for: busy while it lasts, closed when it worked; else it stays and says why.
import { useState } from "react";
import { useComplain } from "../app/problems.ts";
import { closeDialog } from "./dialogs.ts";

export function useSending() {
  const complain = useComplain();
  const [busy, setBusy] = useState(false);
  const send = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    try {
      await work();
      closeDialog();
    } catch (error) {
      complain(error);
      setBusy(false);
    }
  };
  return { busy, send };
}
