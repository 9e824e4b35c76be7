// A file of a message. Read with the visitor's token, so it is fetched, never linked.
import { useEffect, useState } from "preact/hooks";
import type { Attachment } from "../nouns.ts";
import { bytes } from "../time.ts";
import { fill } from "../words.ts";
import { Icon } from "./icons.tsx";
import { useShell } from "./shell.ts";

const SAFE = /^image\/(png|jpeg|gif|webp|avif)$/;

export function File({ file }: { file: Attachment }) {
  return file.image && SAFE.test(file.media_type) ? <Picture file={file} /> : <Download file={file} />;
}

function Picture({ file }: { file: Attachment }) {
  const { client, words } = useShell();
  const [address, setAddress] = useState("");
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let made = "";
    let gone = false;
    client.blob(file.id).then(
      (blob) => {
        made = URL.createObjectURL(blob.slice(0, blob.size, file.media_type));
        if (gone) URL.revokeObjectURL(made);
        else setAddress(made);
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [client, file.id, file.media_type]);
  if (failed) return <Download file={file} note={words.imageFailed} />;
  if (!address) return <span class="picture" />;
  return (
    <a class="picture" href={address} target="_blank" rel="noopener" aria-label={fill(words.view, { name: file.name })}>
      <img src={address} alt="" />
    </a>
  );
}

function Download({ file, note }: { file: Attachment; note?: string }) {
  const { client, words } = useShell();
  const [state, setState] = useState<"" | "busy" | "failed">("");
  async function save(): Promise<void> {
    setState("busy");
    try {
      const address = URL.createObjectURL(await client.blob(file.id));
      const link = document.createElement("a");
      link.href = address;
      link.download = file.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 30_000);
      setState("");
    } catch {
      setState("failed");
    }
  }
  return (
    <button
      type="button"
      class="file"
      onClick={save}
      disabled={state === "busy"}
      title={fill(words.download, { name: file.name })}
    >
      <Icon name="file" size={22} />
      <span>
        <b>{file.name}</b>
        <small>
          {state === "failed" ? words.loadFailed : state === "busy" ? words.loading : (note ?? bytes(file.size))}
        </small>
      </span>
    </button>
  );
}
