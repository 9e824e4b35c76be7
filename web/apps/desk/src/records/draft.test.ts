import { describe, expect, it } from "vitest";
import { type Draft, draftOf, emptyDraft, faultsOf, fieldsOf, inputOf, renamed, schemaOf } from "./draft.ts";

const SCHEMA = {
  type: "object",
  additionalProperties: false,
  properties: {
    product: { type: "string", title: "Product", title_zh: "商品", maxLength: 80 },
    amount: { type: "number", minimum: 0 },
    promised: { type: "string", format: "date" },
    parts: { type: "array", items: { type: "string" } },
  },
  required: ["product"],
};

describe("a record type in its form", () => {
  it("loses nothing of the schema that the rows do not show", () => {
    const read = fieldsOf(SCHEMA, ["product"]);
    expect(read?.fields.map((field) => field.kind)).toEqual(["text", "number", "date", "other"]);
    expect(read && schemaOf(read)).toEqual(SCHEMA);
  });

  it("gives way to the schema itself where that is no list of fields", () => {
    expect(fieldsOf({ type: "object", properties: { a: true } }, [])).toBeNull();
    expect(fieldsOf({ type: "object", required: 1 }, [])).toBeNull();
  });

  it("comes back as it was declared", () => {
    const draft = { ...emptyDraft("Asia/Shanghai"), key: "order", label_zh: "订单", label_en: "Order" };
    expect(faultsOf(draft)).toEqual(new Set());
    const type = { key: "order", revision: 1, ...inputOf(draft) } as Parameters<typeof draftOf>[0];
    expect(draftOf(type)).toEqual(draft);
  });

  it("names what must be mended", () => {
    const bad: Draft = {
      ...emptyDraft("UTC"),
      key: "Order!",
      title: "{price}",
      states: [],
      fields: [],
    };
    expect(faultsOf(bad)).toEqual(new Set(["key", "labels", "title", "states"]));
  });

  it("follows a field to its new name", () => {
    const draft = renamed({ ...emptyDraft("UTC"), due: "number" }, 0, "no");
    expect([draft.title, draft.due, draft.fields[0]?.name]).toEqual(["{no}", "no", "no"]);
  });
});
