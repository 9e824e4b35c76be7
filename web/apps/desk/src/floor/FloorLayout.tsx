// The floor: its pages beside the one that is open, and the board that all of them look at.
import "../admin/admin.css";
import "./floor.css";
import { Link, Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCan } from "../app/live.tsx";
import { useCurrentInView } from "../shell/useCurrentInView.ts";
import { BoardProvider } from "./board.tsx";
import { floorPages } from "./pages.ts";

export function FloorLayout() {
  const { t } = useTranslation();
  const can = useCan();
  const row = useCurrentInView<HTMLElement>();
  return (
    <div className="admin">
      <nav ref={row} className="admin-menu floor-menu lx-scroll" aria-label={t("floor.title")}>
        {floorPages
          .filter((page) => can(page.permission))
          .map((page) => (
            <Link
              key={page.path}
              to={`/floor/${page.path}` as "/floor"}
              className="admin-link"
              activeProps={{ "aria-current": "page" }}
            >
              {page.icon}
              {t(page.labelKey)}
            </Link>
          ))}
      </nav>
      <BoardProvider>
        <Outlet />
      </BoardProvider>
    </div>
  );
}
