import { describe, expect, it } from "vitest";
import { type Chosen, continued, lined, linked, wrapped } from "./marking.ts";

/** `|` stands at both ends of what is chosen. */
function chosen(marked: string): Chosen {
  const from = marked.indexOf("|");
  const text = marked.replaceAll("|", "");
  return { text, from, to: marked.lastIndexOf("|") - (marked.lastIndexOf("|") > from ? 1 : 0) };
}
const shown = ({ text, from, to }: Chosen) => `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;

describe("marks put in by hand", () => {
  it("stand around what is chosen, and go when it is done again", () => {
    const bold = wrapped(chosen("请|尽快|确认"), "**");
    expect(shown(bold)).toBe("请**|尽快|**确认");
    expect(shown(wrapped(bold, "**"))).toBe("请|尽快|确认");
  });

  it("make a link of words, or words for a link", () => {
    expect(shown(linked(chosen("见|指南|"), "链接"))).toBe("见[指南](|https://|)");
    expect(shown(linked(chosen("|https://a.example/b|"), "链接"))).toBe("[|链接|](https://a.example/b)");
  });

  it("make lines a list, another one, and lines again", () => {
    const list = lined(chosen("一\n|二\n三|"), "bullet");
    expect(list.text).toBe("一\n- 二\n- 三");
    expect(lined(list, "number").text).toBe("一\n1. 二\n2. 三");
    expect(lined(list, "bullet").text).toBe("一\n二\n三");
  });

  it("go on with the next line, until it is left empty", () => {
    const next = continued(chosen("1. 一||"));
    expect(next && shown(next)).toBe("1. 一\n2. ||");
    expect(next && shown(continued(next) as Chosen)).toBe("1. 一\n||");
    expect(continued(chosen("no list||"))).toBeNull();
  });
});
