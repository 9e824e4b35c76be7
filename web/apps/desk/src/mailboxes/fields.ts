// What stands in the form, and the mailbox that is meant by it.
import type { Mailbox, MailboxInput, Server } from "@lingxi/api";

interface ServerFields {
  host: string;
  port: number;
  security: "tls" | "starttls" | "none";
  user: string;
  password: string;
}

export interface Fields {
  name: string;
  address: string;
  aliases: string;
  queue_id: string | null;
  incoming: ServerFields;
  outgoing: ServerFields;
  folders: string;
  sent: string;
  undo_seconds: number;
  active: boolean;
}

const words = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((it) => it.trim())
    .filter(Boolean);

const shown = (server: Server | undefined, port: number): ServerFields => ({
  host: server?.host ?? "",
  port: server?.port ?? port,
  security: server?.security ?? "tls",
  user: server?.user ?? "",
  password: "",
});

export function fieldsOf(mailbox: Mailbox | null): Fields {
  return {
    name: mailbox?.name ?? "",
    address: mailbox?.address ?? "",
    aliases: mailbox?.aliases.join("\n") ?? "",
    queue_id: mailbox?.queue_id ?? null,
    incoming: shown(mailbox?.incoming?.server, 993),
    outgoing: shown(mailbox?.outgoing?.server, 465),
    folders: mailbox?.incoming?.folders?.join(", ") ?? "INBOX",
    sent: mailbox?.incoming?.sent ?? "Sent",
    undo_seconds: mailbox?.undo_seconds ?? 10,
    active: mailbox?.active ?? true,
  };
}

/** What the form does not show (certificates, tokens, DKIM) stays as it is; a password that is not written anew stays, too. */
export function wanted(fields: Fields, before: Mailbox | null): MailboxInput {
  const server = (given: ServerFields, known: Server | undefined): Server => ({
    host: given.host.trim(),
    port: given.port,
    security: given.security,
    user: given.user.trim(),
    sign_in: known?.sign_in === "oauth2" ? "oauth2" : given.user.trim() ? "password" : "none",
    ca: known?.ca ?? "",
  });
  const secrets: Record<string, string> = {};
  if (fields.incoming.password) secrets["incoming"] = fields.incoming.password;
  if (fields.outgoing.password) secrets["outgoing"] = fields.outgoing.password;
  return {
    name: fields.name,
    address: fields.address,
    aliases: words(fields.aliases, /\s+/),
    queue_id: fields.queue_id ?? null,
    incoming: fields.incoming.host.trim()
      ? {
          server: server(fields.incoming, before?.incoming?.server),
          folders: words(fields.folders, /,/),
          sent: fields.sent.trim(),
          starts_at: before?.incoming?.starts_at ?? null,
        }
      : null,
    outgoing: fields.outgoing.host.trim()
      ? {
          server: server(fields.outgoing, before?.outgoing?.server),
          files_copy: before?.outgoing?.files_copy ?? false,
        }
      : null,
    oauth: before?.oauth ?? null,
    dkim: before?.dkim ?? null,
    undo_seconds: fields.undo_seconds,
    active: fields.active,
    secrets,
  };
}
