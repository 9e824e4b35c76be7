// A page that fell over, or a part of it that could not be fetched (a new version was put up meanwhile): say so, offer to reload.
import { BugOutlined } from "@ant-design/icons";
import { Empty } from "@lingxi/ui";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

export function Broken({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  useEffect(() => console.error(error), [error]);
  return (
    <main id="main" className="page">
      <Empty
        tone="bad"
        icon={<BugOutlined />}
        title={t("shell.broken")}
        text={t("shell.brokenText")}
        action={{ label: t("shell.reload"), run: () => location.reload() }}
      />
    </main>
  );
}
