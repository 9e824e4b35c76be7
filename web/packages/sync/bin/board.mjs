// As apply.mjs, for the board of who watches over the floor. The events come in two batches, as frames may cut them anywhere.
import { text } from "node:stream/consumers";
import { applyBoard, fromBoard, selectBoard } from "../src/board.ts";

const input = JSON.parse(await text(process.stdin));
const run = ({ snapshot, events = [] }) => {
  const half = Math.floor(events.length / 2);
  const middle = applyBoard(fromBoard(snapshot), events.slice(0, half));
  return selectBoard(applyBoard(middle, events.slice(half)));
};
process.stdout.write(`${JSON.stringify(input.map(run))}\n`);
