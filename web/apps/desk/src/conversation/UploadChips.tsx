// Files chosen for the next message, each with how far it is.
import { CloseOutlined, FileOutlined, LoadingOutlined, WarningOutlined } from "@ant-design/icons";
import { fileSize } from "@lingxi/i18n";
import { useTranslation } from "react-i18next";
import { problemText } from "../app/problems.ts";
import type { Uploads } from "./useUploads.ts";

export function UploadChips({ uploads }: { uploads: Uploads }) {
  const { t } = useTranslation();
  if (!uploads.items.length) return null;
  return (
    <ul className="chips" aria-label={t("composer.files")}>
      {uploads.items.map((it) => (
        <li key={it.key} className="chip" data-bad={it.error !== null}>
          {it.error ? <WarningOutlined /> : it.attachment ? <FileOutlined /> : <LoadingOutlined />}
          <span className="lx-cut" title={it.name}>
            {it.name}
          </span>
          <span className="attachment-size">{it.error ? problemText(t, it.error) : fileSize(it.size)}</span>
          <button
            type="button"
            aria-label={t("composer.removeFile", { name: it.name })}
            onClick={() => uploads.remove(it.key)}
          >
            <CloseOutlined />
          </button>
        </li>
      ))}
    </ul>
  );
}
