// The pages about all customers beside the list: who adds one adds it here, and nowhere else; tabs, palette and addresses follow.
import { FlagOutlined, MergeCellsOutlined, NodeIndexOutlined, TagsOutlined } from "@ant-design/icons";
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
  {
    path: "segments",
    labelKey: "segments.title",
    permission: "customers.read",
    icon: <TagsOutlined />,
    component: lazyRouteComponent(() => import("../segments/SegmentsPage.tsx"), "SegmentsPage"),
  },
  {
    path: "stages",
    labelKey: "stages.title",
    permission: "customers.read",
    icon: <FlagOutlined />,
    component: lazyRouteComponent(() => import("../stages/StagesPage.tsx"), "StagesPage"),
  },
  {
    path: "journeys",
    labelKey: "journeys.title",
    permission: "customers.read",
    icon: <NodeIndexOutlined />,
    component: lazyRouteComponent(() => import("../journey/JourneyPage.tsx"), "JourneyPage"),
  },
];
