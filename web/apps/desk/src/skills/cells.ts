// The matrix as cells: what stands in one, and what changes when it is set. Pure; the page only moves about and sends.
import type { Agent, AgentInput } from "@lingxi/api";

export interface Column {
  readonly kind: "capacity" | "training" | "language" | "skill";
  /** Of the language or the skill; empty for the others. */
  readonly name: string;
}

export interface Edit {
  readonly staffId: string;
  readonly column: Column;
  readonly before: number;
  readonly after: number;
}

export const TOP_LEVEL = 5;
const TOP_CAPACITY = 50;

export function keyOf(column: Column): string {
  return `${column.kind}:${column.name}`;
}

export function levelOf(agent: Agent, column: Column): number {
  if (column.kind === "capacity") return agent.capacity;
  if (column.kind === "training") return Number(agent.in_training);
  return (column.kind === "language" ? agent.languages : agent.skills)[column.name] ?? 0;
}

export function limitOf(column: Column): number {
  return column.kind === "training" ? 1 : column.kind === "capacity" ? TOP_CAPACITY : TOP_LEVEL;
}

/** The agent with this cell set. */
export function withValue(agent: Agent, column: Column, value: number): Agent {
  if (column.kind === "capacity") return { ...agent, capacity: value };
  if (column.kind === "training") return { ...agent, in_training: value > 0 };
  const field = column.kind === "language" ? "languages" : "skills";
  const { [column.name]: _, ...others } = agent[field] as Record<string, number>;
  return { ...agent, [field]: value ? { ...others, [column.name]: value } : others };
}

/** What is sent: only the kinds that were touched, each whole. */
export function inputOf(agent: Agent, columns: readonly Column[]): Partial<AgentInput> {
  const touched = new Set(columns.map((it) => it.kind));
  return {
    ...(touched.has("capacity") ? { capacity: agent.capacity } : {}),
    ...(touched.has("training") ? { in_training: agent.in_training } : {}),
    ...(touched.has("language") ? { languages: agent.languages } : {}),
    ...(touched.has("skill") ? { skills: agent.skills } : {}),
  };
}

/** Edits of several cells at once; cells that hold the value already are no edits. */
export function editsTo(agents: readonly Agent[], column: Column, value: number): readonly Edit[] {
  const after = Math.max(0, Math.min(limitOf(column), value));
  return agents
    .map((it) => ({ staffId: it.staff_id, column, before: levelOf(it, column), after }))
    .filter((it) => it.before !== it.after);
}

export function undone(edits: readonly Edit[]): readonly Edit[] {
  return edits.map((it) => ({ ...it, before: it.after, after: it.before }));
}
