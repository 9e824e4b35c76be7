// How this person likes their desk, on this device.
import { createKept, createStore } from "./store.ts";

export type ThemeChoice = "light" | "dark" | "system";
export type Tab = "mine" | "parked" | "waiting" | "team" | "all";
export type Dialog =
  | "palette"
  | "shortcuts"
  | "transfer"
  | "ask"
  | "consult"
  | "invite"
  | "park"
  | "whisper"
  | "takeOver"
  | "handBack"
  | "letter"
  | null;

export const themeChoice = createKept<ThemeChoice>("theme", "system");
export const languageChoice = createKept<"zh" | "en" | null>("language", null);
export const soundOn = createKept("sound", true);
export const customerOpen = createKept("customer-pane", true);
export const tab = createKept<Tab>("tab", "mine");
export const dialog = createStore<Dialog>(null);

/** On a narrow screen the customer is a drawer, closed until asked for. */
export const drawerOpen = createStore(false);

export function toggleCustomer(): void {
  const drawer = matchMedia("(max-width: 1139px)").matches;
  (drawer ? drawerOpen : customerOpen).set((open) => !open);
}
