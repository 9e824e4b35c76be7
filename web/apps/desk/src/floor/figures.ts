// What the boards say, worked out from the works: pure, and quick enough for thousands ten times a second.
import type { Agent, Policy, Queue, Work } from "@lingxi/api";
import type { BoardState } from "@lingxi/sync";

export const HELD: readonly Work["state"][] = ["offered", "assigned", "wrap_up"];

export interface QueueFigures {
  readonly queue: Queue;
  readonly target: number;
  readonly waiting: number;
  readonly ringing: number;
  /** Of those who wait, how many longer than the target. */
  readonly over: number;
  /** Since when who has waited longest waits. */
  readonly oldest: string | null;
  readonly free: number;
  readonly busy: number;
  readonly away: number;
  /** What its agents have, and how much they may have. */
  readonly load: number;
  readonly capacity: number;
}

export function targetOf(policy: Policy, queueId: string): number {
  return policy.targets?.find((it) => it.queue_id === queueId)?.seconds ?? policy.target_seconds ?? 60;
}

/** How many times its requirements have been relaxed by now; sensitive work keeps them. */
export function ringOf(policy: Policy, work: Work, now: number): number {
  if (work.sensitive) return 0;
  const waited = (now - Date.parse(work.enqueued_at)) / 1000;
  return (policy.rings ?? []).filter((it) => it.after_seconds <= waited).length;
}

export function heldBy(works: Iterable<Work>): ReadonlyMap<string, readonly Work[]> {
  const held = new Map<string, Work[]>();
  for (const work of works) {
    if (!work.agent_id || !HELD.includes(work.state)) continue;
    const theirs = held.get(work.agent_id);
    if (theirs) theirs.push(work);
    else held.set(work.agent_id, [work]);
  }
  return held;
}

export function queueFigures(
  board: BoardState,
  queues: readonly Queue[],
  agents: readonly Agent[],
  now: number,
): readonly QueueFigures[] {
  const held = heldBy(board.works.values());
  const counts = new Map<string, { waiting: number; ringing: number; over: number; oldest: string | null }>();
  const targets = new Map(queues.map((it) => [it.id, targetOf(board.policy.policy, it.id)]));
  for (const work of board.works.values()) {
    if (work.state !== "waiting" && work.state !== "offered") continue;
    const count = counts.get(work.queue_id) ?? { waiting: 0, ringing: 0, over: 0, oldest: null };
    if (work.state === "waiting") count.waiting += 1;
    else count.ringing += 1;
    if (now - Date.parse(work.enqueued_at) > (targets.get(work.queue_id) ?? 0) * 1000) count.over += 1;
    if (count.oldest === null || work.enqueued_at < count.oldest) count.oldest = work.enqueued_at;
    counts.set(work.queue_id, count);
  }
  return queues
    .filter((queue) => !queue.archived || counts.has(queue.id))
    .map((queue) => ({
      queue,
      target: targets.get(queue.id) ?? 60,
      ...(counts.get(queue.id) ?? { waiting: 0, ringing: 0, over: 0, oldest: null }),
      ...staffing(queue, agents, held),
    }));
}

function staffing(queue: Queue, agents: readonly Agent[], held: ReadonlyMap<string, readonly Work[]>) {
  const found = { free: 0, busy: 0, away: 0, load: 0, capacity: 0 };
  for (const agent of agents) {
    if (agent.presence === "offline" || !agent.queue_ids.includes(queue.id)) continue;
    const load = held.get(agent.staff_id)?.length ?? 0;
    if (agent.presence === "available" || agent.presence === "busy") {
      found.load += load;
      found.capacity += agent.capacity;
      if (agent.presence === "available" && load < agent.capacity) found.free += 1;
      else found.busy += 1;
    } else found.away += 1;
  }
  return found;
}

export interface LineFilter {
  readonly queue: string | null;
  readonly q: string;
  readonly order: "wait" | "priority" | "target";
}

/** Who waits or is being asked for, in the order that is wished; those of equal standing by how long they wait. */
export function line(board: BoardState, filter: LineFilter, now: number): readonly Work[] {
  const q = filter.q.toLowerCase();
  const policy = board.policy.policy;
  const found: Work[] = [];
  for (const work of board.works.values()) {
    if (work.state !== "waiting" && work.state !== "offered") continue;
    if (filter.queue && work.queue_id !== filter.queue) continue;
    if (q && !spoken(board, work).includes(q)) continue;
    found.push(work);
  }
  const byWait = (a: Work, b: Work) => (a.enqueued_at < b.enqueued_at ? -1 : a.enqueued_at > b.enqueued_at ? 1 : 0);
  if (filter.order === "priority") return found.sort((a, b) => b.priority - a.priority || byWait(a, b));
  if (filter.order === "wait") return found.sort(byWait);
  const left = new Map(
    found.map((it) => [it.id, targetOf(policy, it.queue_id) - (now - Date.parse(it.enqueued_at)) / 1000]),
  );
  return found.sort((a, b) => (left.get(a.id) ?? 0) - (left.get(b.id) ?? 0));
}

function spoken(board: BoardState, work: Work): string {
  const talk = board.talks.get(work.conversation_id);
  return `${talk?.customer_name ?? ""} ${talk?.subject ?? ""} ${talk?.last_text ?? ""}`.toLowerCase();
}

export interface AgentFigures {
  readonly agent: Agent;
  readonly held: readonly Work[];
  /** By class of channel: how many, and since when the longest. */
  readonly chips: readonly { readonly channel: Work["channel"]; readonly count: number; readonly since: string }[];
}

export interface AgentFilter {
  readonly q: string;
  readonly queue: string | null;
  readonly skill: string | null;
  readonly presence: Agent["presence"] | "there" | null;
  readonly order: "name" | "since" | "load";
  readonly grouped: boolean;
}

export const PRESENCE_ORDER: readonly Agent["presence"][] = [
  "not_responding",
  "available",
  "busy",
  "break",
  "meal",
  "meeting",
  "training",
  "offline",
];

export function agentFigures(
  board: BoardState,
  agents: readonly Agent[],
  filter: AgentFilter,
): readonly AgentFigures[] {
  const held = heldBy(board.works.values());
  const q = filter.q.toLowerCase();
  const shown = agents.filter(
    (it) =>
      (!q || it.name.toLowerCase().includes(q)) &&
      (!filter.queue || it.queue_ids.includes(filter.queue)) &&
      (!filter.skill || (it.skills[filter.skill] ?? 0) > 0) &&
      (!filter.presence || (filter.presence === "there" ? it.presence !== "offline" : it.presence === filter.presence)),
  );
  const load = (it: Agent) => (held.get(it.staff_id)?.length ?? 0) / Math.max(1, it.capacity);
  const within = {
    name: (a: Agent, b: Agent) => a.name.localeCompare(b.name, "zh"),
    since: (a: Agent, b: Agent) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0),
    load: (a: Agent, b: Agent) => load(b) - load(a),
  }[filter.order];
  const rank = (it: Agent) => PRESENCE_ORDER.indexOf(it.presence);
  return shown
    .sort((a, b) => (filter.grouped ? rank(a) - rank(b) : 0) || within(a, b))
    .map((agent) => ({ agent, held: held.get(agent.staff_id) ?? NOTHING, chips: chips(held.get(agent.staff_id)) }));
}

const NOTHING: readonly Work[] = [];

function chips(held: readonly Work[] = []): AgentFigures["chips"] {
  const found = new Map<Work["channel"], { channel: Work["channel"]; count: number; since: string }>();
  for (const { channel, enqueued_at } of held) {
    const chip = found.get(channel);
    if (!chip) found.set(channel, { channel, count: 1, since: enqueued_at });
    else {
      chip.count += 1;
      if (enqueued_at < chip.since) chip.since = enqueued_at;
    }
  }
  return [...found.values()];
}
