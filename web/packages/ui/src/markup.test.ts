import { describe, expect, it } from "vitest";
import { initials } from "./Avatar.tsx";
import { inline, parse, plain } from "./markup.ts";

describe("light markup", () => {
  it("knows bold, italic, code and links", () => {
    expect(inline("请**尽快**在 `App` 里*确认* [指南](https://bank.example/a)").map((it) => it.kind)).toEqual([
      "text",
      "bold",
      "text",
      "code",
      "text",
      "italic",
      "text",
      "link",
    ]);
  });

  it("makes a link of an address up to the Chinese full stop", () => {
    expect(inline("见 https://bank.example/a?b=1。谢谢")).toContainEqual({
      kind: "link",
      text: "https://bank.example/a?b=1",
      href: "https://bank.example/a?b=1",
    });
  });

  it("leaves script addresses and HTML as text", () => {
    expect(inline("[x](javascript:alert(1))")).toEqual([{ kind: "text", text: "[x](javascript:alert(1))" }]);
    expect(inline("<img src=x onerror=1>")[0]?.kind).toBe("text");
  });

  it("gathers list items, and keeps line breaks in a paragraph", () => {
    expect(parse("先：\n- 一\n- 二\n\n1. a\n2. b").map((it) => it.kind)).toEqual(["paragraph", "list", "list"]);
    expect(parse("一\n二")).toHaveLength(1);
  });

  it("knows what is quoted from what is said", () => {
    expect(parse("> 一\n> 二\n三").map((it) => it.kind)).toEqual(["quote", "paragraph"]);
  });

  it("keeps a block of code as it is", () => {
    expect(parse("看：\n```\n**a**\n```")).toContainEqual({ kind: "code", text: "**a**" });
  });

  it("leaves lone stars and arithmetic alone", () => {
    expect(inline("3 * 4 * 5 = 60").map((it) => it.kind)).toEqual(["text"]);
  });
});

it("gives the words alone for a list", () => {
  expect(plain("请**尽快**看 [指南](https://a.example)\n`x`")).toBe("请尽快看 指南 x");
});

describe("initials", () => {
  it.each([
    ["王芳", "芳"],
    ["Anna-Lena Schmidt", "AS"],
    ["", "?"],
    ["li", "L"],
  ])("%s gives %s", (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
