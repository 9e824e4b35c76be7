// The pages of the floor: the boards of who watches over it, and what decides who gets what.
import {
  ApartmentOutlined,
  DashboardOutlined,
  ExperimentOutlined,
  TableOutlined,
  TeamOutlined,
} from "@ant-design/icons";
import { createElement, type ReactNode } from "react";

export interface FloorPage {
  readonly path: "queues" | "agents" | "policy" | "rehearsals" | "skills";
  readonly labelKey: string;
  readonly permission: string;
  readonly icon: ReactNode;
}

const page = (path: FloorPage["path"], permission: string, icon: typeof TeamOutlined): FloorPage => ({
  path,
  labelKey: `floor.page.${path}`,
  permission,
  icon: createElement(icon),
});

export const floorPages: readonly FloorPage[] = [
  page("queues", "routing.supervise", DashboardOutlined),
  page("agents", "routing.supervise", TeamOutlined),
  page("policy", "routing.supervise", ApartmentOutlined),
  page("rehearsals", "routing.supervise", ExperimentOutlined),
  page("skills", "routing.supervise", TableOutlined),
];
