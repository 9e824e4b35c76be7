// What was not filled in when a saved reply was put in: it is not sent like that.
import { WarningOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";

export function Unfilled({ names }: { names: readonly string[] }) {
  const { t } = useTranslation();
  if (!names.length) return null;
  return (
    <p className="composer-unfilled" role="alert">
      <WarningOutlined /> {t("composer.unfilled", { names: names.join(t("common.comma")) })}
    </p>
  );
}
