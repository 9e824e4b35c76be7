import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { resources } from "@lingxi/i18n";
import { describe, expect, it } from "vitest";

const zh = flat(resources.zh.translation);
const en = flat(resources.en.translation);

function flat(node: object, path = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === "string" ? [[path + key, value]] : Object.entries(flat(value, `${path}${key}.`)),
    ),
  );
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

const variables = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((it) => it[1]).sort();

describe("the catalogues", () => {
  it("have the same keys in both languages", () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
  });

  it("use the same variables in both languages", () => {
    const differing = Object.keys(zh).filter(
      (key) => String(variables(zh[key] ?? "")) !== String(variables(en[key] ?? "")),
    );
    expect(differing).toEqual([]);
  });

  it("hold every key that the desk uses", () => {
    const used = sources(join(import.meta.dirname, "..")).flatMap((text) =>
      [...text.matchAll(/\b(?:t\(|labelKey: )"([a-zA-Z]+\.[\w.]+)"/g)].map((it) => it[1] ?? ""),
    );
    expect(used.length).toBeGreaterThan(200);
    expect(used.filter((key) => !(key in en) && !(`${key}_other` in en))).toEqual([]);
  });

  it("write Chinese with full-width punctuation and a space around Latin words", () => {
    const halfWidth = Object.entries(zh).filter(([, text]) =>
      /[\p{Script=Han}][,;!?]|[,;!?][\p{Script=Han}]/u.test(text),
    );
    expect(halfWidth).toEqual([]);
    const crowded = Object.entries(zh).filter(([, text]) =>
      /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u.test(text),
    );
    expect(crowded).toEqual([]);
  });
});
