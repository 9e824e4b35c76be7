// What the widget holds after a snapshot and the events that its visitor heard since: the cases of test_snapshot.py.
import { text } from "node:stream/consumers";
import { withFrame, withSnapshot } from "../../web/apps/site/src/widget/state.ts";

const EMPTY = {
  open: true, language: "zh", face: null, customer: null, conversations: [], threads: {}, place: null, callback: null, adviser: null, announcement: null, typing: {},
  outbox: [], link: "online", current: "new:1", resumed: "",
};

// what a private note moves, and the customer does not hear of
function shown({ revision, last_position, last_at, followers, ...rest }) {
  return rest;
}

function held({ snapshot, events }) {
  const state = (events ?? []).reduce((state, frame) => withFrame(state, frame, 0), withSnapshot(EMPTY, snapshot));
  const first = state.conversations[0];
  return {
    conversations: state.conversations.map(shown),
    messages: first ? (state.threads[first.id]?.messages ?? []) : [],
    // only told in passing, never logged; but whoever is served stands in no line
    announcement: state.announcement,
    place: first?.state === "open" && !first.owner_id ? "may wait" : state.place,
  };
}

const cases = JSON.parse(await text(process.stdin));
process.stdout.write(`${JSON.stringify(cases.map(held))}\n`);
