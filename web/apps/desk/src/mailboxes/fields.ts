// What stands in the form, and the mailbox that is meant by it.
import type { Mailbox, MailboxInput, Server } from "@lingxi/api";

interface ServerFields {
  host: string;
  port: number;
  security: "tls" | "starttls" | "none";
  sign_in: "password" | "oauth2" | "none";
  user: string;
  password: string;
  ca: string;
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
  files_copy: boolean;
  oauth: { token_url: string; client_id: string; scope: string; client_secret: string; refresh_token: string };
  dkim: { domain: string; selector: string; key: string };
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
  sign_in: server?.sign_in ?? "password",
  user: server?.user ?? "",
  password: "",
  ca: server?.ca ?? "",
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
    files_copy: mailbox?.outgoing?.files_copy ?? false,
    oauth: {
      token_url: mailbox?.oauth?.token_url ?? "",
      client_id: mailbox?.oauth?.client_id ?? "",
      scope: mailbox?.oauth?.scope ?? "",
      client_secret: "",
      refresh_token: "",
    },
    dkim: { domain: mailbox?.dkim?.domain ?? "", selector: mailbox?.dkim?.selector ?? "", key: "" },
    undo_seconds: mailbox?.undo_seconds ?? 10,
    active: mailbox?.active ?? true,
  };
}

export const usesTokens = (fields: Pick<Fields, "incoming" | "outgoing"> | undefined): boolean =>
  [fields?.incoming, fields?.outgoing].some((it) => it?.sign_in === "oauth2");

/** A secret that is not written anew stays as it is. */
export function wanted(fields: Fields, before: Mailbox | null): MailboxInput {
  const server = (given: ServerFields): Server => ({
    host: given.host.trim(),
    port: given.port,
    security: given.security,
    user: given.sign_in === "none" ? "" : given.user.trim(),
    sign_in: given.sign_in,
    ca: given.ca.trim(),
  });
  const { oauth, dkim } = fields;
  const secrets = {
    incoming: fields.incoming.password,
    outgoing: fields.outgoing.password,
    client_secret: oauth.client_secret,
    refresh_token: oauth.refresh_token,
    dkim_key: dkim.key,
  };
  return {
    name: fields.name,
    address: fields.address,
    aliases: words(fields.aliases, /\s+/),
    queue_id: fields.queue_id ?? null,
    incoming: fields.incoming.host.trim()
      ? {
          server: server(fields.incoming),
          folders: words(fields.folders, /,/),
          sent: fields.sent.trim(),
          starts_at: before?.incoming?.starts_at ?? null,
        }
      : null,
    outgoing: fields.outgoing.host.trim() ? { server: server(fields.outgoing), files_copy: fields.files_copy } : null,
    oauth: usesTokens(fields)
      ? { token_url: oauth.token_url.trim(), client_id: oauth.client_id.trim(), scope: oauth.scope.trim() }
      : null,
    dkim: dkim.domain.trim() ? { domain: dkim.domain.trim(), selector: dkim.selector.trim() } : null,
    undo_seconds: fields.undo_seconds,
    active: fields.active,
    secrets: Object.fromEntries(Object.entries(secrets).filter(([, it]) => it)),
  };
}
