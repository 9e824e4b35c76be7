// The desk's addresses. Administration is loaded when somebody goes there.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { sought as soughtCases } from "../cases/filter.ts";
import { customersPages } from "../customers/pages.tsx";
import { LoginPage } from "../entry/LoginPage.tsx";
import { sought } from "../search/search.ts";
import { Broken } from "../shell/Broken.tsx";
import { DeskPage } from "../shell/DeskPage.tsx";
import { NotFound } from "../shell/NotFound.tsx";
import { Shell } from "../shell/Shell.tsx";
import { meQuery, queries, setupQuery } from "./session.ts";

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const login = createRoute({
  getParentRoute: () => root,
  path: "/login",
  component: LoginPage,
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search.to === "string" && search.to.startsWith("/") ? { to: search.to } : {},
  beforeLoad: async () => {
    const setup = await queries.fetchQuery(setupQuery).catch(() => ({ needed: false }));
    if (setup.needed) throw redirect({ to: "/setup" });
  },
});

const setup = createRoute({
  getParentRoute: () => root,
  path: "/setup",
  component: lazyRouteComponent(() => import("../entry/SetupPage.tsx"), "SetupPage"),
});

const shell = createRoute({
  getParentRoute: () => root,
  id: "shell",
  component: Shell,
  beforeLoad: async ({ location }) => {
    const me = await queries.ensureQueryData(meQuery).catch((error) => {
      if (error?.status === 401)
        throw redirect({ to: "/login", search: location.pathname === "/" ? {} : { to: location.pathname } });
      return null;
    });
    return { me };
  },
});

const desk = createRoute({ getParentRoute: () => shell, id: "desk", component: DeskPage });
const home = createRoute({ getParentRoute: () => desk, path: "/" });
const conversation = createRoute({
  getParentRoute: () => desk,
  path: "/c/$conversationId",
  validateSearch: (search: Record<string, unknown>): { at?: number } =>
    typeof search.at === "number" ? { at: search.at } : {},
});

const search = createRoute({
  getParentRoute: () => shell,
  path: "/search",
  component: lazyRouteComponent(() => import("../search/SearchPage.tsx"), "SearchPage"),
  validateSearch: sought,
});

const cases = createRoute({
  getParentRoute: () => shell,
  path: "/cases",
  component: lazyRouteComponent(() => import("../cases/CasesPage.tsx"), "CasesPage"),
  validateSearch: soughtCases,
});
const oneCase = createRoute({
  getParentRoute: () => shell,
  path: "/cases/$caseId",
  component: lazyRouteComponent(() => import("../cases/CasePage.tsx"), "CasePage"),
});
const saidOfCase = createRoute({ getParentRoute: () => oneCase, path: "/c/$conversationId" });

const sweep = createRoute({
  getParentRoute: () => shell,
  path: "/sweep",
  component: lazyRouteComponent(() => import("../sweep/SweepPage.tsx"), "SweepPage"),
});

const me = createRoute({
  getParentRoute: () => shell,
  path: "/me",
  component: lazyRouteComponent(() => import("../me/ProfilePage.tsx"), "ProfilePage"),
});

const experts = createRoute({
  getParentRoute: () => shell,
  path: "/experts",
  component: lazyRouteComponent(() => import("../experts/ExpertsPage.tsx"), "ExpertsPage"),
});

const admin = createRoute({
  getParentRoute: () => shell,
  path: "/admin",
  component: lazyRouteComponent(() => import("../admin/AdminLayout.tsx"), "AdminLayout"),
});
const adminPage = <P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => admin, path, component });

const adminPages = [
  adminPage(
    "/",
    lazyRouteComponent(() => import("../admin/AdminHome.tsx"), "AdminHome"),
  ),
  adminPage(
    "people",
    lazyRouteComponent(() => import("../admin/PeoplePage.tsx"), "PeoplePage"),
  ),
  adminPage(
    "queues",
    lazyRouteComponent(() => import("../admin/QueuesPage.tsx"), "QueuesPage"),
  ),
  adminPage(
    "hours",
    lazyRouteComponent(() => import("../hours/HoursPage.tsx"), "HoursPage"),
  ),
  adminPage(
    "plans",
    lazyRouteComponent(() => import("../plans/PlansPage.tsx"), "PlansPage"),
  ),
  adminPage(
    "widgets",
    lazyRouteComponent(() => import("../admin/WidgetsPage.tsx"), "WidgetsPage"),
  ),
  adminPage(
    "replies",
    lazyRouteComponent(() => import("../admin/RepliesPage.tsx"), "RepliesPage"),
  ),
  adminPage(
    "records",
    lazyRouteComponent(() => import("../records/RecordTypesPage.tsx"), "RecordTypesPage"),
  ),
  adminPage(
    "mailboxes",
    lazyRouteComponent(() => import("../mailboxes/MailboxesPage.tsx"), "MailboxesPage"),
  ),
  adminPage(
    "promises",
    lazyRouteComponent(() => import("../promises/PromisesPage.tsx"), "PromisesPage"),
  ),
  adminPage(
    "kinds",
    lazyRouteComponent(() => import("../promises/KindsPage.tsx"), "KindsPage"),
  ),
  adminPage(
    "macros",
    lazyRouteComponent(() => import("../automation/MacrosPage.tsx"), "MacrosPage"),
  ),
  adminPage(
    "rules",
    lazyRouteComponent(() => import("../automation/RulesPage.tsx"), "RulesPage"),
  ),
  adminPage(
    "sources",
    lazyRouteComponent(() => import("../sources/SourcesPage.tsx"), "SourcesPage"),
  ),
  adminPage(
    "erasures",
    lazyRouteComponent(() => import("../trust/ErasuresPage.tsx"), "ErasuresPage"),
  ),
  adminPage(
    "access",
    lazyRouteComponent(() => import("../trust/AccessPage.tsx"), "AccessPage"),
  ),
  adminPage(
    "organisation",
    lazyRouteComponent(() => import("../admin/OrganisationPage.tsx"), "OrganisationPage"),
  ),
  adminPage(
    "tokens",
    lazyRouteComponent(() => import("../admin/TokensPage.tsx"), "TokensPage"),
  ),
  adminPage(
    "health",
    lazyRouteComponent(() => import("../admin/HealthPage.tsx"), "HealthPage"),
  ),
] as const;

const floor = createRoute({
  getParentRoute: () => shell,
  path: "/floor",
  component: lazyRouteComponent(() => import("../floor/FloorLayout.tsx"), "FloorLayout"),
});
const floorPage = <P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => floor, path, component });

const floorPages = [
  createRoute({
    getParentRoute: () => floor,
    path: "/",
    beforeLoad: () => {
      throw redirect({ to: "/floor/queues" });
    },
  }),
  floorPage(
    "queues",
    lazyRouteComponent(() => import("../floor/QueueBoardPage.tsx"), "QueueBoardPage"),
  ),
  floorPage(
    "agents",
    lazyRouteComponent(() => import("../floor/AgentBoardPage.tsx"), "AgentBoardPage"),
  ),
  floorPage(
    "policy",
    lazyRouteComponent(() => import("../policy/PolicyPage.tsx"), "PolicyPage"),
  ),
  floorPage(
    "rehearsals",
    lazyRouteComponent(() => import("../rehearsal/RehearsalPage.tsx"), "RehearsalPage"),
  ),
  floorPage(
    "skills",
    lazyRouteComponent(() => import("../skills/SkillsPage.tsx"), "SkillsPage"),
  ),
] as const;

const customers = createRoute({
  getParentRoute: () => shell,
  path: "/customers",
  component: lazyRouteComponent(() => import("../customers/CustomersLayout.tsx"), "CustomersLayout"),
});
const customer = createRoute({
  getParentRoute: () => customers,
  path: "$customerId",
  component: lazyRouteComponent(() => import("../customers/CustomerPage.tsx"), "CustomerPage"),
});
const customersList = createRoute({
  getParentRoute: () => customers,
  path: "/",
  component: lazyRouteComponent(() => import("../customers/ListPage.tsx"), "ListPage"),
});
const customersPage = customersPages.map(({ path, component }) =>
  createRoute({ getParentRoute: () => customers, path: path as "page", component }),
);

const tree = root.addChildren([
  login,
  setup,
  shell.addChildren([
    desk.addChildren([home, conversation]),
    search,
    cases,
    oneCase.addChildren([saidOfCase]),
    sweep,
    me,
    experts,
    admin.addChildren([...adminPages]),
    floor.addChildren([...floorPages]),
    customers.addChildren([customersList, customer, ...customersPage]),
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  basepath: "/desk",
  defaultErrorComponent: Broken,
  defaultPreload: "intent",
  scrollRestoration: false,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
