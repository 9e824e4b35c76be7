// The letters of a conversation: what a message does not say, which is who else got it, its layout, history and headers.
import type { Conversation, FiledLetter, Message } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";

const MOST = 200;

/** The letter that a message is; none on other channels, and until it is known. */
export function useLetter(message: Message, conversation: Conversation): FiledLetter | undefined {
  const { data } = useQuery({
    queryKey: ["letters", conversation.id],
    queryFn: () => call<readonly FiledLetter[]>("GET", `/api/conversations/${conversation.id}/letters?limit=${MOST}`),
    enabled: conversation.channel === "email",
  });
  return data?.find((it) => it.message_id === message.id);
}
