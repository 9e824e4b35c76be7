// An address that leads nowhere.
import { CompassOutlined } from "@ant-design/icons";
import { Empty } from "@lingxi/ui";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

export function NotFound() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <main id="main" style={{ height: "100vh" }}>
      <Empty
        icon={<CompassOutlined />}
        title={t("shell.notFound")}
        text={t("shell.notFoundText")}
        action={{ label: t("shell.home"), run: () => void navigate({ to: "/" }) }}
      />
    </main>
  );
}
