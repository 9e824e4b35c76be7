// The addresses of sites that may send, one a line.
import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";

export const origins = (text: string | undefined): readonly string[] =>
  (text ?? "")
    .split(/\s+/)
    .map((it) => it.trim())
    .filter(Boolean);

export function OriginsField() {
  const { t } = useTranslation();
  return (
    <Form.Item name="origins" label={t("sources.origins")} extra={t("sources.originsHint")}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} placeholder="https://www.example.com" />
    </Form.Item>
  );
}
