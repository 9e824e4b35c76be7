// The letters of a conversation: what a message does not say, which is who else got it, its layout, history and headers; what becomes
// of ours on their way; and how an answer begins.
import type { Blank, Conversation, Delivery, FiledLetter, Message, Sender } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";

const MOST = 200;

export function useLetters(conversation: Conversation): readonly FiledLetter[] | undefined {
  const { data } = useQuery({
    queryKey: ["letters", conversation.id],
    queryFn: () => call<readonly FiledLetter[]>("GET", `/api/conversations/${conversation.id}/letters?limit=${MOST}`),
    enabled: conversation.channel === "email",
  });
  return data;
}

/** The letter that a message is; none on other channels, and until it is known. */
export function useLetter(message: Message, conversation: Conversation): FiledLetter | undefined {
  return useLetters(conversation)?.find((it) => it.message_id === message.id);
}

export function useDeliveries(conversation: Conversation): readonly Delivery[] | undefined {
  const { data } = useQuery({
    queryKey: ["deliveries", conversation.id],
    queryFn: () => call<readonly Delivery[]>("GET", `/api/conversations/${conversation.id}/deliveries`),
    enabled: conversation.channel === "email",
  });
  return data;
}

/** How an answer begins; none on other channels, and where there is no letter to answer. */
export function useBlank(conversation: Conversation): Blank | undefined {
  const { data } = useQuery({
    queryKey: ["answer", conversation.id],
    queryFn: () => call<Blank>("GET", `/api/conversations/${conversation.id}/answer`),
    enabled: conversation.channel === "email",
    retry: false,
  });
  return data;
}

/** As whom letters can be written. */
export function useSenders(): readonly Sender[] {
  const { data } = useQuery({
    queryKey: ["senders"],
    queryFn: () => call<readonly Sender[]>("GET", "/api/mailboxes/senders"),
  });
  return data?.filter((it) => it.can_send) ?? [];
}

/** Short enough to be undone by who sent it; longer, it was planned. */
const UNDO_LIMIT_MS = 125_000;

export function isPlanned({ state, due_at, at, tries }: Delivery): boolean {
  return state === "queued" && tries === 0 && Date.parse(due_at) - Date.parse(at) > UNDO_LIMIT_MS;
}

/** It leaves in a moment, and can still be taken back. */
export function isLeaving(delivery: Delivery): boolean {
  return delivery.state === "queued" && delivery.tries === 0 && !isPlanned(delivery);
}

const ADDRESS = /^[^@\s<>",;:()[\]\\]{1,64}@[^@\s<>",;:()[\]\\]{1,255}$/;
export const isAddress = (text: string): boolean => ADDRESS.test(text.trim());

/** The address in what was pasted from elsewhere: Wang Fang <wang@example.com>. */
export const bare = (text: string): string => (text.match(/<([^<>]+)>\s*$/)?.[1] ?? text).trim().toLowerCase();
