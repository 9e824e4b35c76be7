// What can be done about a letter of ours: send it now or again, take it back, write it anew.
import type { Conversation, Delivery, Message } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "../app/live.tsx";
import { useComplain } from "../app/problems.ts";
import { queries } from "../app/session.ts";
import { composer } from "../conversation/drafts.ts";
import { useLetters } from "./letters.ts";

export interface Steps {
  readonly busy: boolean;
  now(): Promise<void>;
  again(): Promise<void>;
  /** It is not sent, and stands in the composer again. */
  back(): Promise<void>;
  edit(): Promise<void>;
}

export function useSteps(conversation: Conversation, message: Message, delivery: Delivery | undefined): Steps {
  const me = useLive((state) => state.me.staff.id);
  const letter = useLetters(conversation)?.find((it) => it.message_id === message.id);
  const complain = useComplain();
  const { message: toast } = App.useApp();
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const post = async (what: "send" | "take-back"): Promise<boolean> => {
    if (!delivery) return false;
    setBusy(true);
    try {
      const after = await call<Delivery>("POST", `/api/letters/${delivery.id}/${what}`);
      queries.setQueryData<readonly Delivery[]>(["deliveries", conversation.id], (known) =>
        known?.map((it) => (it.id === after.id ? after : it)),
      );
      return true;
    } catch (error) {
      complain(error);
      void queries.invalidateQueries({ queryKey: ["deliveries", conversation.id] });
      return false;
    } finally {
      setBusy(false);
    }
  };
  const edit = async () => {
    const mine = message.author.id === me;
    if (!mine && message.attachments.length) toast.info(t("letters.step.withoutFiles")); // only who uploaded a file can send it
    const emails = (people: readonly { readonly email: string }[]) => people.map((it) => it.email);
    composer.put(conversation.id, message.text, {
      attachments: mine ? message.attachments : [],
      ...(letter && {
        letter: {
          sender: letter.sender.email,
          to: emails(letter.to),
          cc: emails(letter.cc),
          bcc: emails(letter.bcc),
          subject: letter.subject,
          plain: letter.plain,
        },
      }),
    });
  };
  const send = async () => void (await post("send"));
  return {
    busy,
    now: send,
    again: send,
    back: async () => {
      if (await post("take-back")) await edit();
    },
    edit,
  };
}
