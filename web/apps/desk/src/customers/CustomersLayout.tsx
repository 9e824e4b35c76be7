// Customers: the list, and what is done with all of them, as tabs above the page that is open.
import "./customers.css";
import { TeamOutlined } from "@ant-design/icons";
import { Link, Outlet } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "../app/live.tsx";
import { useCurrentInView } from "../shell/useCurrentInView.ts";
import { customersPages } from "./pages.tsx";

export function CustomersLayout() {
  const { t } = useTranslation();
  const can = useCan();
  const row = useCurrentInView<HTMLElement>();
  const open = customersPages.filter((page) => can(page.permission));
  return (
    <div className="customers">
      {open.length > 0 && (
        <nav ref={row} className="customers-tabs lx-scroll" aria-label={t("customers.title")}>
          <Tab path="" icon={<TeamOutlined />} label={t("customers.list")} />
          {open.map((page) => (
            <Tab key={page.path} path={page.path} icon={page.icon} label={t(page.labelKey)} />
          ))}
        </nav>
      )}
      <Outlet />
    </div>
  );
}

function Tab({ path, icon, label }: { path: string; icon: ReactNode; label: string }) {
  return (
    <Link
      to={`/customers/${path}` as "/customers"}
      activeOptions={{ exact: path === "" }}
      className="customers-tab"
      activeProps={{ "aria-current": "page" }}
    >
      {icon}
      {label}
    </Link>
  );
}
