// Word to someone who is looking elsewhere: a browser notification, and the number in the title.
import type { DeskState, LogEvent } from "@lingxi/sync";
import i18next from "i18next";

/** Browsers ask only after a click, so this is called from one. */
export function askToNotify(): void {
  if ("Notification" in window && Notification.permission === "default") void Notification.requestPermission();
}

export function notifyOf(event: LogEvent, state: DeskState): void {
  if (document.visibilityState === "visible") return;
  const { conversation, message, offer, aside, companion } = event.body;
  const me = state.me.staff.id;
  const name = conversation?.customer_name ?? i18next.t("customer.someone");
  if (event.name === "routing.OfferMade" && offer?.agent_id === me)
    show(i18next.t("offer.notification", { name }), conversation?.last_text, offer.conversation_id);
  else if (event.name === "routing.CompanionAsked" && companion?.staff_id === me)
    show(
      i18next.t(`passing.asks.${companion.role}`, { name: nameOf(state, companion.asked_by) }),
      companion.note || conversation?.last_text,
      conversation?.id ?? "",
    );
  else if (event.name === "routing.AsideSaid" && aside?.to_id === me)
    show(
      i18next.t(aside.kind === "whisper" ? "passing.whispers" : "passing.tookOver", {
        name: nameOf(state, aside.from_id),
        about: aside.customer_name ?? i18next.t("customer.someone"),
      }),
      aside.text,
      aside.conversation_id,
    );
  else if (message?.author.kind === "customer" && conversation?.owner_id === me)
    show(name, message.text, conversation.id);
  else if (message?.mentions.includes(me))
    show(i18next.t("offer.mentioned", { name: message.author.name }), message.text, message.conversation_id);
}

function nameOf(state: DeskState, staffId: string | null): string {
  return (staffId && state.colleagues[staffId]?.name) || i18next.t("customer.someone");
}

/** `tag`: another one of the same replaces it; a conversation's id, unless a path is given. */
export function show(title: string, body: string | undefined, tag: string, path = `/desk/c/${tag}`): void {
  if (!("Notification" in window) || Notification.permission !== "granted") return;
  const shown = new Notification(title, {
    body: body?.slice(0, 140) ?? "",
    tag,
    icon: "/desk/icon.svg",
  });
  shown.onclick = () => {
    window.focus();
    history.pushState({}, "", path);
    dispatchEvent(new PopStateEvent("popstate"));
    shown.close();
  };
}
