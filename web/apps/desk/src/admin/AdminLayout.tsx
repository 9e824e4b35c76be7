// Administration: the pages that this person may open, beside the one that is open.
import "./admin.css";
import { Link, Outlet, useMatchRoute } from "@tanstack/react-router";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "../app/live.tsx";
import { useWidth } from "../app/width.ts";
import { partsFor } from "../commands/pages.ts";
import { useCurrentInView } from "../shell/useCurrentInView.ts";

export function AdminLayout() {
  const { t } = useTranslation();
  const can = useCan();
  const row = useCurrentInView<HTMLElement>();
  const match = useMatchRoute();
  const phone = useWidth() === "phone";
  const atHome = !!match({ to: "/admin" });
  return (
    <div className="admin">
      {(!phone || !atHome) && (
        <nav ref={row} className="admin-menu lx-scroll" aria-label={t("page.admin")}>
          {partsFor(can).map((it) => (
            <Fragment key={it.part}>
              <h2>{t(`admin.part.${it.part}`)}</h2>
              {it.pages.map((page) => (
                <Link
                  key={page.path}
                  to={`/admin/${page.path}` as "/admin"}
                  className="admin-link"
                  activeProps={{ "aria-current": "page" }}
                >
                  {page.icon}
                  {t(page.labelKey)}
                </Link>
              ))}
            </Fragment>
          ))}
        </nav>
      )}
      <Outlet />
    </div>
  );
}
