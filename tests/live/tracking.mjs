// The tracking library for Node, told nothing but our address: one story, and what it was told became of it.
import { createRequire } from "node:module";

const { Analytics } = createRequire(`${process.cwd()}/package.json`)("@segment/analytics-node");
const [host, writeKey] = process.argv.slice(2);
const analytics = new Analytics({ host, writeKey, flushAt: 4, maxRetries: 2 });
const failed = [];
analytics.on("error", (error) => failed.push(String(error.reason ?? error.code)));

const anonymousId = "3d1c9a34-1b7e-4d6e-9d51-0c2f1f1f1f1f";
const minutesAgo = (minutes) => new Date(Date.now() - minutes * 60_000);
analytics.page({ anonymousId, name: "Phones", properties: { path: "/phones" }, timestamp: minutesAgo(5) });
analytics.identify({ userId: "n1", anonymousId, traits: { name: "王芳", email: "wang@example.com", plan: "gold" } });
analytics.track({ userId: "n1", event: "Order Placed", properties: { order: 1042 }, timestamp: minutesAgo(4) });
analytics.screen({ userId: "n1", name: "Orders", timestamp: minutesAgo(3) });
analytics.group({ userId: "n1", groupId: "family", traits: { size: 4 }, timestamp: minutesAgo(2) });
analytics.alias({ userId: "n2", previousId: "n1" });
analytics.track({ userId: "n2", event: "Order Delayed", properties: { order: 1042 }, timestamp: minutesAgo(1) });
await analytics.flush();
await analytics.closeAndFlush();
process.stdout.write(JSON.stringify(failed));
