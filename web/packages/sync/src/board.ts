// The whole floor, for who watches over it: board + events = the board of then. Pure, and a batch of events at a time, so that
// two hundred changes a second copy each list once a frame.
import type { Board, LogEvent, Offer, PolicyVersion, Talk, Work } from "./nouns.ts";

const ENDED_LIMIT = 4_000;

export interface BoardState {
  readonly cursor: string;
  readonly policy: PolicyVersion;
  /** Not done yet, by id. */
  readonly works: ReadonlyMap<string, Work>;
  /** Conversations of these works, by conversation. */
  readonly talks: ReadonlyMap<string, Talk>;
  /** Those that ring, by work. */
  readonly offers: ReadonlyMap<string, Offer>;
  /** The revision at which a work was done, so that an older event does not bring it back. */
  readonly ended: ReadonlyMap<string, number>;
}

export function fromBoard(board: Board): BoardState {
  return {
    cursor: board.cursor,
    policy: board.policy,
    works: new Map(board.works.map((it) => [it.id, it])),
    talks: new Map(board.talks.map((it) => [it.id, it])),
    offers: new Map(board.offers.map((it) => [it.work_id, it])),
    ended: new Map(),
  };
}

/** The state in the shape of GET /api/routing/board, every list sorted by id. */
export function selectBoard(state: BoardState): Board {
  return {
    cursor: state.cursor,
    policy: state.policy,
    works: sorted(state.works),
    talks: sorted(state.talks),
    offers: sorted(state.offers),
  };
}

/** What does not concern the board gives the same state back. */
export function applyBoard(state: BoardState, events: readonly LogEvent[]): BoardState {
  const draft = new Draft(state);
  for (const event of events) draft.take(event);
  return draft.done(events.at(-1)?.cursor ?? state.cursor);
}

/** Whether cursor `a` lies after `b`. */
export function isAfter(a: string, b: string): boolean {
  const [ax = 0, as = 0] = a.split(".").map(Number);
  const [bx = 0, bs = 0] = b.split(".").map(Number);
  return ax === bx ? as > bs : ax > bx;
}

class Draft {
  private works: Map<string, Work> | null = null;
  private talks: Map<string, Talk> | null = null;
  private offers: Map<string, Offer> | null = null;
  private ended: Map<string, number> | null = null;
  private policy: PolicyVersion;

  private readonly before: BoardState;

  constructor(before: BoardState) {
    this.before = before;
    this.policy = before.policy;
  }

  take({ body }: LogEvent): void {
    const { work, offer, conversation, policy } = body;
    if (policy && policy.policy.version >= this.policy.policy.version) this.policy = policy;
    const current = work ? this.withWork(work) : false;
    if (offer && current) this.withOffer(offer);
    if (conversation && (current ? work?.state !== "done" : (this.talks ?? this.before.talks).has(conversation.id)))
      this.withTalk(conversation);
  }

  done(cursor: string): BoardState {
    const { works, talks, offers, ended, policy, before } = this;
    if (!works && !talks && !offers && policy === before.policy) return { ...before, cursor };
    return {
      cursor,
      policy,
      works: works ?? before.works,
      talks: talks ?? before.talks,
      offers: offers ?? before.offers,
      ended: ended ?? before.ended,
    };
  }

  /** Whether it is not older than what is held. */
  private withWork(work: Work): boolean {
    const held = (this.works ?? this.before.works).get(work.id);
    const known = held?.revision ?? (this.ended ?? this.before.ended).get(work.id) ?? -1;
    if (work.revision < known) return false;
    if (work.revision === known && held) return true;
    this.works ??= new Map(this.before.works);
    if (work.state === "done") {
      this.works.delete(work.id);
      this.forget(work);
    } else this.works.set(work.id, work);
    return true;
  }

  private forget(work: Work): void {
    this.talks ??= new Map(this.before.talks);
    this.talks.delete(work.conversation_id);
    this.ended ??= new Map(this.before.ended);
    this.ended.delete(work.id);
    this.ended.set(work.id, work.revision);
    for (const id of this.ended.keys()) {
      if (this.ended.size <= ENDED_LIMIT) break;
      this.ended.delete(id);
    }
  }

  private withOffer(offer: Offer): void {
    const held = (this.offers ?? this.before.offers).get(offer.work_id);
    if (offer.state === "pending") {
      this.offers ??= new Map(this.before.offers);
      this.offers.set(offer.work_id, offer);
    } else if (held?.id === offer.id) {
      this.offers ??= new Map(this.before.offers);
      this.offers.delete(offer.work_id);
    }
  }

  private withTalk({ id, customer_name, subject, last_text, revision }: Talk): void {
    const held = (this.talks ?? this.before.talks).get(id);
    if (held && held.revision >= revision) return;
    this.talks ??= new Map(this.before.talks);
    this.talks.set(id, { id, customer_name, subject, last_text, revision });
  }
}

function sorted<T extends { readonly id: string }>(items: ReadonlyMap<string, T>): T[] {
  return [...items.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
