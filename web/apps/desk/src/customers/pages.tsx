// The pages about all customers beside the list: who adds one adds it here, and nowhere else; tabs, palette and addresses follow.
import { MergeCellsOutlined } from "@ant-design/icons";
import { lazyRouteComponent } from "@tanstack/react-router";
import type { ReactNode } from "react";

export interface CustomersPage {
  /** Below /customers. */
  readonly path: string;
  readonly labelKey: string;
  readonly permission: string;
  readonly icon: ReactNode;
  readonly component: ReturnType<typeof lazyRouteComponent>;
}

/** In the order of the tabs: duplicates, segments, stages, journey map. */
export const customersPages: readonly CustomersPage[] = [
  {
    path: "duplicates",
    labelKey: "duplicates.title",
    permission: "customers.merge",
    icon: <MergeCellsOutlined />,
    component: lazyRouteComponent(() => import("../duplicates/DuplicatesPage.tsx"), "DuplicatesPage"),
  },
];
