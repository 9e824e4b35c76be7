// Files of a message: pictures as pictures, the rest by name and size.
import { FileOutlined } from "@ant-design/icons";
import type { Attachment } from "@lingxi/api";
import { fileSize } from "@lingxi/i18n";
import { Image } from "antd";
import { useTranslation } from "react-i18next";

export function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  const { t } = useTranslation();
  if (!attachments.length) return null;
  const images = attachments.filter((it) => it.image);
  const files = attachments.filter((it) => !it.image);
  return (
    <div className="attachments">
      {images.length > 0 && (
        <Image.PreviewGroup>
          {images.map((it) => (
            <Image
              key={it.id}
              src={addressOf(it)}
              alt={it.name}
              height={140}
              className="attachment-image"
              preview={{ mask: t("attachment.look") }}
            />
          ))}
        </Image.PreviewGroup>
      )}
      {files.map((it) => (
        <a key={it.id} className="attachment-file" href={addressOf(it)} download={it.name}>
          <FileOutlined />
          <span className="lx-cut" title={it.name}>
            {it.name}
          </span>
          <span className="attachment-size">{fileSize(it.size)}</span>
        </a>
      ))}
    </div>
  );
}

function addressOf({ id }: Attachment): string {
  return `/api/files/${id}`;
}
