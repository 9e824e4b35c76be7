// A record type as its form has it: the schema as rows of fields, and back without losing what the rows do not show.
import type { RecordState, RecordType, RecordTypeInput } from "@lingxi/api";

export const KINDS = ["text", "number", "boolean", "date", "datetime"] as const;
export type Kind = (typeof KINDS)[number] | "other";

type Schema = Readonly<Record<string, unknown>>;

export interface Field {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: Kind;
  readonly needed: boolean;
  /** Whether customers ask about it. */
  readonly asked: boolean;
  /** What else the schema says of it. */
  readonly rest: Schema;
}

export interface Draft {
  readonly key: string;
  readonly label_zh: string;
  readonly label_en: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly states: readonly RecordState[];
  readonly happened: string;
  readonly due: string;
  readonly zone: string;
  /** The schema without its fields. */
  readonly rest: Schema;
}

const SHAPES: Readonly<Record<Exclude<Kind, "other">, Schema>> = {
  text: { type: "string" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  date: { type: "string", format: "date" },
  datetime: { type: "string", format: "date-time" },
};

const isObject = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function kindOf({ type, format }: Schema): Kind {
  return (
    (Object.keys(SHAPES) as (keyof typeof SHAPES)[]).find(
      (kind) => SHAPES[kind].type === type && SHAPES[kind].format === format,
    ) ?? "other"
  );
}

function fieldOf(name: string, said: Schema, needed: boolean, asked: boolean): Field {
  const { title, title_zh, ...others } = said;
  const kind = kindOf(said);
  const { type: _, format: __, ...plain } = others;
  const en = typeof title === "string" ? title : "";
  const zh = typeof title_zh === "string" ? title_zh : "";
  return { name, zh, en, kind, needed, asked, rest: kind === "other" ? others : plain };
}

/** The rows of a schema; null where its properties are no plain list of fields. */
export function fieldsOf(schema: Schema, answers: readonly string[]): { fields: Field[]; rest: Schema } | null {
  const { properties = {}, required = [], ...rest } = schema;
  if (!isObject(properties) || !Array.isArray(required)) return null;
  const fields = Object.entries(properties).map(([name, said]) =>
    isObject(said) ? fieldOf(name, said, required.includes(name), answers.includes(name)) : null,
  );
  return fields.every((field) => field !== null) ? { fields: fields as Field[], rest } : null;
}

export function schemaOf({ fields, rest }: Pick<Draft, "fields" | "rest">): Schema {
  const properties = Object.fromEntries(
    fields.map(({ name, zh, en, kind, rest: others }) => [
      name,
      {
        ...(kind === "other" ? {} : SHAPES[kind]),
        ...(en && { title: en }),
        ...(zh && { title_zh: zh }),
        ...others,
      },
    ]),
  );
  const required = fields.filter((field) => field.needed).map((field) => field.name);
  return { ...rest, type: "object", properties, ...(required.length > 0 && { required }) };
}

export function draftOf(type: RecordType): Draft | null {
  const { key, label_zh, label_en, title, states, happened, due, zone } = type;
  const read = fieldsOf(type.schema as Schema, type.answers);
  return read && { key, label_zh, label_en, title, states, happened, due, zone, ...read };
}

export function emptyDraft(zone: string): Draft {
  const field: Field = { name: "number", zh: "编号", en: "Number", kind: "text", needed: true, asked: true, rest: {} };
  const states: RecordState[] = [
    { key: "open", label_zh: "进行中", label_en: "Open", open: true },
    { key: "done", label_zh: "已完成", label_en: "Done", open: false },
  ];
  const rest = { type: "object" };
  return {
    key: "",
    label_zh: "",
    label_en: "",
    title: "{number}",
    fields: [field],
    states,
    happened: "",
    due: "",
    zone,
    rest,
  };
}

export function inputOf(draft: Draft): RecordTypeInput {
  const names = new Set(draft.fields.map((field) => field.name));
  return {
    label_zh: draft.label_zh.trim(),
    label_en: draft.label_en.trim(),
    title: draft.title.trim(),
    schema: schemaOf(draft) as RecordTypeInput["schema"],
    states: draft.states,
    happened: names.has(draft.happened) ? draft.happened : "",
    due: names.has(draft.due) ? draft.due : "",
    answers: draft.fields.filter((field) => field.asked).map((field) => field.name),
    zone: draft.zone,
  };
}

export type Fault = "key" | "labels" | "fields" | "title" | "states";

const KEY = /^[a-z][a-z0-9_]{0,39}$/;
const twice = (keys: readonly string[]) => new Set(keys).size < keys.length;

/** What must be mended before the server would take it. */
export function faultsOf(draft: Draft): Set<Fault> {
  const found = new Set<Fault>();
  const names = draft.fields.map((field) => field.name);
  if (!KEY.test(draft.key)) found.add("key");
  if (!draft.label_zh.trim() || !draft.label_en.trim()) found.add("labels");
  if (names.some((name) => !name.trim()) || twice(names)) found.add("fields");
  const places = [...draft.title.matchAll(/\{([^{}]+)\}/g)].map((place) => place[1] ?? "");
  if (!draft.title.trim() || places.some((place) => place !== "key" && !names.includes(place))) found.add("title");
  const keys = draft.states.map((state) => state.key);
  const unnamed = draft.states.some((it) => !KEY.test(it.key) || !it.label_zh.trim() || !it.label_en.trim());
  if (!keys.length || unnamed || twice(keys)) found.add("states");
  return found;
}

/** A field by another name is that name in the title and the times, too. */
export function renamed(draft: Draft, at: number, name: string): Draft {
  const former = draft.fields[at]?.name ?? "";
  const follow = (named: string) => (former && named === former ? name : named);
  return {
    ...draft,
    fields: draft.fields.map((field, n) => (n === at ? { ...field, name } : field)),
    title: former ? draft.title.replaceAll(`{${former}}`, `{${name}}`) : draft.title,
    happened: follow(draft.happened),
    due: follow(draft.due),
  };
}
