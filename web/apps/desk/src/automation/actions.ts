// What can be done to a case, before all of it is filled in.
import type { Action } from "../cases/words.ts";

export type Doing = Action["do"];
export const DOINGS: readonly Doing[] = [
  "state",
  "priority",
  "kind",
  "team",
  "owner",
  "tag",
  "watch",
  "task",
  "answer",
];

export function fresh(it: Doing): Action {
  switch (it) {
    case "state":
      return { do: it, state: "open" };
    case "priority":
      return { do: it, priority: 2 };
    case "kind":
      return { do: it, kind: "" };
    case "team":
      return { do: it, queue_id: "" };
    case "owner":
      return { do: it, owner_id: "" };
    case "tag":
      return { do: it, add: [], remove: [] };
    case "watch":
      return { do: it, staff_id: "" };
    case "task":
      return { do: it, title: "", due_in: null };
    case "answer":
      return { do: it, text: "" };
  }
}

export function isComplete(it: Action): boolean {
  switch (it.do) {
    case "tag":
      return it.add.length + it.remove.length > 0;
    case "priority":
      return true;
    default:
      return Object.values(it).every((value) => typeof value !== "string" || value.trim() !== "");
  }
}
