// Files on their way up, each with its own progress and its own failure.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Client } from "../client.ts";
import { newId } from "../memory.ts";
import type { Attachment } from "../nouns.ts";
import { Refused } from "../server.ts";

export interface Upload {
  readonly key: string;
  readonly file: File;
  readonly image: string;
  readonly share: number;
  readonly cancel: () => void;
  readonly done?: Attachment;
  readonly failed?: number;
}

const MOST = 10;
const nothing = (): void => undefined;

export function useUploads(client: Client) {
  const [list, setList] = useState<readonly Upload[]>([]);
  const [tooMany, setTooMany] = useState(false);
  const latest = useRef(list);
  latest.current = list;
  useEffect(() => () => latest.current.forEach(release), []);

  const change = useCallback((key: string, part: Partial<Upload>) => {
    setList((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  }, []);

  const start = useCallback(
    (key: string, file: File) => {
      const { done, cancel } = client.upload(file, (share) => change(key, { share }));
      change(key, { cancel });
      done.then(
        (attachment) => change(key, { done: attachment, share: 1 }),
        (error: unknown) => change(key, { failed: error instanceof Refused ? error.status : 0 }),
      );
    },
    [client, change],
  );

  const add = useCallback(
    (files: readonly File[]) => {
      const room = files.slice(0, Math.max(0, MOST - latest.current.length));
      setTooMany(room.length < files.length);
      const added = room.map((file) => ({ key: newId(), file, image: thumbnail(file), share: 0, cancel: nothing }));
      setList((all) => [...all, ...added]);
      for (const { key, file } of added) start(key, file);
    },
    [start],
  );

  function remove(key: string): void {
    const one = list.find((held) => held.key === key);
    one?.cancel();
    if (one) release(one);
    setTooMany(false);
    setList((all) => all.filter((held) => held.key !== key));
  }

  function retry(key: string): void {
    const one = list.find((held) => held.key === key);
    if (!one) return;
    const { failed, ...clean } = one;
    setList((all) => all.map((held) => (held.key === key ? { ...clean, share: 0 } : held)));
    start(key, one.file);
  }

  function clear(): void {
    list.forEach(release);
    setList([]);
  }

  const done = list.flatMap((one) => (one.done ? [one.done] : []));
  const busy = list.some((one) => !one.done && one.failed === undefined);
  return { list, done, busy, tooMany, add, remove, retry, clear };
}

function thumbnail(file: File): string {
  return /^image\/(png|jpeg|gif|webp|avif)$/.test(file.type) ? URL.createObjectURL(file) : "";
}

function release(one: Upload): void {
  if (one.image) URL.revokeObjectURL(one.image);
}
