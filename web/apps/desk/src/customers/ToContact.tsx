// The way to a contact: to its conversation, where it is one. Calls and mails that other systems told of have no page here.
import type { Contact } from "@lingxi/api";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

const CONVERSATIONS: ReadonlySet<string> = new Set(["webchat"]);

interface Props {
  contact: Contact;
  className?: string;
  children: ReactNode;
}

export function ToContact({ contact, className = "", children }: Props) {
  if (!CONVERSATIONS.has(contact.channel)) return <div className={className}>{children}</div>;
  return (
    <Link to="/c/$conversationId" params={{ conversationId: contact.id }} className={className}>
      {children}
    </Link>
  );
}
