// What "/" and "@" offer while one writes: saved replies anywhere, colleagues in notes.
import type { Conversation, SavedReply } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { type KeyboardEvent, type RefObject, type SyntheticEvent, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { useCan, useLive } from "../app/live.tsx";
import { caseOfQuery } from "../cases/cases.ts";
import type { Draft } from "./drafts.ts";
import { fill } from "./variables.ts";

export interface Suggestion {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly text: string;
}

interface Options {
  conversation: Conversation;
  draft: Draft;
  isNote: boolean;
  change: (part: Partial<Draft>) => void;
  field: RefObject<TextAreaRef | null>;
}

const LIMIT = 8;

export function useSuggestions({ conversation, draft, isNote, change, field }: Options) {
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  const [dismissed, setDismissed] = useState("");
  const asked = trigger(draft.text.slice(0, caret), isNote);
  const replies = useReplies(conversation, asked?.sign === "/" ? asked.query : null);
  const colleagues = useColleagues(asked?.sign === "@" ? asked.query : null);
  const items = !asked || asked.key === dismissed ? [] : asked.sign === "/" ? (replies ?? []) : colleagues;
  const chosen = Math.min(at, Math.max(0, items.length - 1));

  const put = (from: number, to: number, text: string) => {
    const end = from + text.length;
    // at once, so that the caret stands there before the next key
    flushSync(() => {
      change({ text: draft.text.slice(0, from) + text + draft.text.slice(to) });
      setCaret(end);
    });
    const area = field.current?.resizableTextArea?.textArea;
    area?.focus();
    area?.setSelectionRange(end, end);
  };
  const choose = (item: Suggestion | undefined) => {
    if (!item || !asked) return;
    put(asked.from, caret, item.text);
    if (asked.sign === "@") change({ mentions: { ...draft.mentions, [item.id]: item.title } });
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!items.length) return false;
    if (event.key === "ArrowDown") setAt((chosen + 1) % items.length);
    else if (event.key === "ArrowUp") setAt((chosen + items.length - 1) % items.length);
    else if (event.key === "Enter" || event.key === "Tab") choose(items[chosen]);
    else if (event.key === "Escape") setDismissed(asked?.key ?? "");
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return {
    sign: asked?.sign ?? null,
    items,
    /** Saved replies were asked for, and there are none at all. */
    none: asked?.query === "" && asked.key !== dismissed && replies?.length === 0,
    chosen,
    choose,
    onKeyDown,
    onSelect: (event: SyntheticEvent<HTMLTextAreaElement>) => setCaret(event.currentTarget.selectionStart),
    /** Puts text in at the caret. */
    insert: (text: string) => {
      const where = Math.min(caret, draft.text.length);
      const gap = text === "/" && where > 0 && !/\s$/.test(draft.text.slice(0, where)) ? " " : "";
      put(where, where, gap + text);
    },
  };
}

/** The word before the caret, when it begins with a sign that asks for something. */
export function trigger(before: string, isNote: boolean) {
  const found = before.match(isNote ? /(?:^|[^\w/@.])([/@])([^\s/@]*)$/ : /(?:^|[^\w/:])(\/)([^\s/]*)$/);
  if (!found) return null;
  const [, sign = "", query = ""] = found;
  const from = before.length - query.length - 1;
  return { sign: sign as "/" | "@", query: query.toLowerCase(), from, key: `${from}${sign}` };
}

function useReplies(conversation: Conversation, query: string | null): Suggestion[] | null {
  const { t } = useTranslation();
  const agent = useLive((state) => state.me.staff.name);
  const organisation = useLive((state) => state.organisation.name);
  const can = useCan()("cases.read");
  const { data: about } = useQuery({ ...caseOfQuery(conversation.id), enabled: can && query !== null });
  const { data } = useQuery({
    queryKey: ["replies"],
    queryFn: () => call<SavedReply[]>("GET", "/api/replies"),
    enabled: query !== null,
  });
  return useMemo(() => {
    if (query === null || !data) return null;
    const fits = (it: SavedReply) => `${it.shortcut} ${it.title}`.toLowerCase().includes(query);
    const own = (it: SavedReply) => (it.language === conversation.language ? 0 : 1);
    const values = {
      "customer.name": conversation.customer_name || t("composer.you", { lng: conversation.language }),
      "agent.name": agent,
      "organisation.name": organisation,
      "case.number": about ? String(about.number) : "",
    };
    return data
      .filter(fits)
      .sort((a, b) => own(a) - own(b) || a.title.localeCompare(b.title))
      .slice(0, LIMIT)
      .map((it) => ({ id: it.id, title: it.title, hint: it.shortcut, text: fill(it.text, values) }));
  }, [query, data, conversation.language, conversation.customer_name, agent, organisation, about, t]);
}

function useColleagues(query: string | null): Suggestion[] {
  const colleagues = useLive((state) => state.colleagues);
  const me = useLive((state) => state.me.staff.id);
  return useMemo(() => {
    if (query === null) return [];
    return Object.values(colleagues)
      .filter((it) => it.active && it.id !== me && it.name.toLowerCase().includes(query))
      .sort((a, b) => a.name.localeCompare(b.name))
      .slice(0, LIMIT)
      .map((it) => ({ id: it.id, title: it.name, hint: "", text: `@${it.name} ` }));
  }, [query, colleagues, me]);
}
