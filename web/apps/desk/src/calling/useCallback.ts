// The call-back that is agreed on with a customer; asked for only where there is one, and again whenever it changes.
import type { Callback, Conversation } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { useLive } from "../app/live.tsx";

export function useCallback(conversation: Conversation | undefined): Callback | undefined {
  const work = useLive((state) => (conversation ? state.works[conversation.id] : undefined));
  const left = work?.channel === "callback" || (work?.channel === "thread" && conversation?.channel === "webchat");
  const query = useQuery({
    queryKey: ["callback", conversation?.id, work?.revision],
    queryFn: () => call<Callback | null>("GET", `/api/conversations/${conversation?.id}/callback`),
    enabled: !!left,
    // stays while it is asked for again, or the bar would vanish under the pointer
    placeholderData: (held, last) => (last?.queryKey[1] === conversation?.id ? held : undefined),
  });
  return (left && query.data) || undefined;
}
