// What the desk holds: the snapshot's nouns by id, and the threads that were opened.
import type {
  Agent,
  Aside,
  Colleague,
  Conversation,
  Customer,
  DeskSnapshot,
  Me,
  Offer,
  Organisation,
  Peak,
  Queue,
  SkillEntry,
  Work,
} from "./nouns.ts";
import { inSnapshot } from "./scope.ts";
import type { Thread } from "./thread.ts";

export type ById<T> = Readonly<Record<string, T>>;

export interface DeskState {
  readonly cursor: string;
  readonly me: Me;
  readonly organisation: Organisation;
  readonly colleagues: ById<Colleague>;
  readonly agents: ById<Agent>;
  readonly queues: ById<Queue>;
  /** By name. */
  readonly skills: ById<SkillEntry>;
  readonly conversations: ById<Conversation>;
  /** By conversation: a conversation has one piece of work at a time. */
  readonly works: ById<Work>;
  /** Pending ones, mine. */
  readonly offers: ById<Offer>;
  /** The peak plan that is on. */
  readonly peak: Peak | null;
  /** Said to me by a supervisor and not seen yet. */
  readonly asides: ById<Aside>;
  readonly customers: ById<Customer>;
  readonly threads: ById<Thread>;
  /** Conversations that somebody looks at: kept although outside the desk's scope. */
  readonly watched: ById<true>;
  /** The revision at which a conversation left, so that an older event does not bring it back. */
  readonly left: ById<number>;
}

export function fromSnapshot(snapshot: DeskSnapshot): DeskState {
  return {
    cursor: snapshot.cursor,
    me: snapshot.me,
    organisation: snapshot.organisation,
    colleagues: by(snapshot.colleagues, (it) => it.id),
    agents: by(snapshot.agents, (it) => it.staff_id),
    queues: by(snapshot.queues, (it) => it.id),
    skills: by(snapshot.skills, (it) => it.name),
    conversations: by(snapshot.conversations, (it) => it.id),
    works: by(snapshot.works, (it) => it.conversation_id),
    offers: by(snapshot.offers, (it) => it.id),
    peak: snapshot.peak,
    asides: by(snapshot.asides, (it) => it.id),
    customers: {},
    threads: {},
    watched: {},
    left: {},
  };
}

/** The state in the shape of GET /api/desk/snapshot, every list sorted by id. */
export function selectDesk(state: DeskState): DeskSnapshot {
  const inScope = (id: string) => inSnapshot(state, id);
  return {
    cursor: state.cursor,
    me: state.me,
    organisation: state.organisation,
    colleagues: sorted(state.colleagues),
    agents: sorted(state.agents),
    queues: sorted(state.queues),
    skills: sorted(state.skills),
    conversations: sorted(state.conversations).filter((it) => inScope(it.id)),
    works: Object.values(state.works)
      .filter((it) => inScope(it.conversation_id))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    offers: sorted(state.offers).filter((it) => inScope(it.conversation_id)),
    peak: state.peak,
    asides: sorted(state.asides),
  };
}

export function put<T>(record: ById<T>, id: string, value: T): ById<T> {
  return { ...record, [id]: value };
}

export function without<T>(record: ById<T>, id: string): ById<T> {
  if (!(id in record)) return record;
  const { [id]: _, ...rest } = record;
  return rest;
}

function by<T>(list: readonly T[], key: (item: T) => string): ById<T> {
  return Object.fromEntries(list.map((item) => [key(item), item]));
}

function sorted<T>(record: ById<T>): T[] {
  return Object.keys(record)
    .sort()
    .flatMap((id) => record[id] ?? []);
}
