// Files on their way to a message: sent at once, so that sending the message does not wait.
import type { Attachment } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useCallback, useState } from "react";
import { newId } from "../app/live.tsx";
import { loadDraft } from "./drafts.ts";

export interface Upload {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly attachment: Attachment | null;
  readonly error: unknown;
}

export interface Uploads {
  readonly items: readonly Upload[];
  readonly busy: boolean;
  add(files: readonly File[]): void;
  remove(key: string): void;
  clear(): void;
  /** What was sent comes back. */
  restore(attachments: readonly Attachment[]): void;
}

export function useUploads(conversationId: string): Uploads {
  const [items, setItems] = useState<readonly Upload[]>(() => loadDraft(conversationId).attachments.map(uploaded));
  const change = useCallback((key: string, part: Partial<Upload>) => {
    setItems((now) => now.map((it) => (it.key === key ? { ...it, ...part } : it)));
  }, []);
  const add = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
        const key = newId();
        setItems((now) => [...now, { key, name: file.name, size: file.size, attachment: null, error: null }]);
        upload(file).then(
          (attachment) => change(key, { attachment }),
          (error) => change(key, { error }),
        );
      }
    },
    [change],
  );
  return {
    items,
    busy: items.some((it) => !it.attachment && !it.error),
    add,
    remove: useCallback((key) => setItems((now) => now.filter((it) => it.key !== key)), []),
    clear: useCallback(() => setItems([]), []),
    restore: useCallback((attachments) => setItems((now) => [...attachments.map(uploaded), ...now]), []),
  };
}

function upload(file: File): Promise<Attachment> {
  const form = new FormData();
  form.append("file", file, file.name || "image.png");
  return call<Attachment>("POST", "/api/files", form);
}

function uploaded(attachment: Attachment): Upload {
  return { key: attachment.id, name: attachment.name, size: attachment.size, attachment, error: null };
}
