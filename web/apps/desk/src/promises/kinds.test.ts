import { describe, expect, it } from "vitest";
import { keyed, keyFor } from "./kinds.ts";

describe("keys for what people name", () => {
  it("come from the English words, and none twice", () => {
    expect(keyFor("Last four digits", [])).toBe("last_four_digits");
    expect(keyFor("2nd card", [])).toBe("nd_card");
    expect(keyFor("投诉", ["item"])).toBe("item_2");
  });

  it("stay as they are when the words change", () => {
    const named = (key: string, label_en: string) => ({ key, label_zh: "词", label_en });
    expect(keyed([named("lost", "Card lost"), named("", "Lost"), named("", "Lost")]).map((it) => it.key)).toEqual([
      "lost",
      "lost_2",
      "lost_3",
    ]);
  });
});
