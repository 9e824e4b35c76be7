// Reads {"snapshot", "events"} on standard input and prints the snapshot that they give; without events, its canonical form.
// An array of such cases gives an array of snapshots. Needs a Node that runs TypeScript (22.18 or later).
import { text } from "node:stream/consumers";
import { applyAll } from "../src/apply.ts";

const input = JSON.parse(await text(process.stdin));
const run = ({ snapshot, events }) => applyAll(snapshot, events ?? []);
process.stdout.write(`${JSON.stringify(Array.isArray(input) ? input.map(run) : run(input))}\n`);
