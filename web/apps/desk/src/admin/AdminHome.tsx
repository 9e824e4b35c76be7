// What can be administered, and in which order a new centre does it.
import { RightOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCan } from "../app/live.tsx";
import { partsFor } from "../commands/pages.ts";
import { Page } from "../shell/Page.tsx";

export function AdminHome() {
  const { t } = useTranslation();
  const can = useCan();
  return (
    <Page title={t("page.admin")} text={t("admin.text")}>
      {partsFor(can).map((it) => (
        <section key={it.part} className="admin-part">
          <h2>{t(`admin.part.${it.part}`)}</h2>
          <div className="admin-cards">
            {it.pages.map((page) => (
              <Link key={page.path} to={`/admin/${page.path}` as "/admin"} className="admin-card">
                <span className="lx-empty-icon">{page.icon}</span>
                <span>
                  <b>{t(page.labelKey)}</b>
                  <span>{t(`admin.${page.path}`)}</span>
                </span>
                <RightOutlined />
              </Link>
            ))}
          </div>
        </section>
      ))}
    </Page>
  );
}
