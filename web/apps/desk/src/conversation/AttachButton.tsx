// Chooses files, several at once, the same ones again if need be.
import { PaperClipOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";

export function AttachButton({ add }: { add: (files: readonly File[]) => void }) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Tooltip title={t("composer.attach")}>
        <Button
          type="text"
          icon={<PaperClipOutlined />}
          aria-label={t("composer.attach")}
          onClick={() => field.current?.click()}
        />
      </Tooltip>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </>
  );
}
