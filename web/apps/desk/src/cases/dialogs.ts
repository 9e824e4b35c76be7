// What is asked about the case that is looked at.
import { createStore } from "../app/store.ts";

export type CaseDialog = "macro" | "contact" | "merge" | "split" | "parent" | "answer" | null;

export const caseDialog = createStore<CaseDialog>(null);
export const closeDialog = () => caseDialog.set(null);
