import { render } from "preact";
import { describe, expect, it } from "vitest";
import { contrast, palette, parse } from "./colour.ts";
import { markup } from "./markup.tsx";
import { createMemory, newId } from "./memory.ts";
import { originOf } from "./origin.ts";
import { shutLine } from "./time.ts";
import { fill, languageOf, reason, WORDS } from "./words.ts";

describe("words", () => {
  it("are the same in both languages, with the same blanks", () => {
    expect(Object.keys(WORDS.en)).toEqual(Object.keys(WORDS.zh));
    for (const [key, text] of Object.entries(WORDS.zh)) {
      const blanks = (from: string) => from.match(/\{\w+\}/g)?.sort() ?? [];
      expect([key, ...blanks(WORDS.en[key as keyof typeof WORDS.en])]).toEqual([key, ...blanks(text)]);
    }
  });

  it("call the customer 您 and use full-width punctuation", () => {
    for (const text of Object.values(WORDS.zh)) {
      expect(text).not.toMatch(/你|[,!?;]/);
      expect(text).not.toMatch(/[\u4e00-\u9fff][A-Za-z0-9{]|[A-Za-z0-9}][\u4e00-\u9fff]/);
    }
  });

  it("fill their blanks", () => {
    expect(fill(WORDS.zh.ahead, { n: 2 })).toBe("您前面还有 2 位");
    expect(reason(WORDS.en, 413)).toBe(WORDS.en.problemLarge);
  });

  it("say when it opens by the visitor's clock", () => {
    const now = new Date(2026, 2, 2, 20);
    const line = (days: number, language: "zh" | "en") =>
      shutLine(new Date(2026, 2, 2 + days, 21, 30).toISOString(), language, WORDS[language], now);
    expect(line(0, "zh")).toBe("现在不在营业时间，21:30 恢复服务");
    expect(line(1, "en")).toBe("We’re closed until tomorrow 21:30");
    expect(line(3, "en")).toMatch(/^We’re closed until Thursday,? 5 March 21:30$/);
    expect(shutLine("", "en", WORDS.en, now)).toBe(WORDS.en.noticeShut);
  });

  it("follow the page's language", () => {
    expect(["zh-CN", "ZH", "en-GB", "de", "", null].map(languageOf)).toEqual(["zh", "zh", "en", "en", "en", "en"]);
  });
});

describe("markup", () => {
  function html(text: string): string {
    const box = document.createElement("div");
    render(<div>{markup(text)}</div>, box);
    return box.firstElementChild?.innerHTML ?? "";
  }

  it("marks strong, soft, code, lists and quotes", () => {
    expect(html("**很急** and *soft* `x`")).toBe("<p><strong>很急</strong> and <em>soft</em> <code>x</code></p>");
    expect(html("see:\n- a\n- b")).toBe("<p>see:</p><ul><li>a</li><li>b</li></ul>");
    expect(html("3. c\n4. d")).toBe('<ol start="3"><li>c</li><li>d</li></ol>');
    expect(html("> said\n\nanswer")).toBe("<blockquote>said</blockquote><p>answer</p>");
    expect(html("```js\na < b\n```")).toBe("<pre>a &lt; b</pre>");
  });

  it("leaves arithmetic and names alone", () => {
    expect(html("2 * 3 * 4 = 24, snake_case_name, 3.5 元")).toBe("<p>2 * 3 * 4 = 24, snake_case_name, 3.5 元</p>");
  });

  it("finds addresses, also before Chinese punctuation", () => {
    expect(html("请看 https://bank.example/a?b=1，谢谢")).toContain('href="https://bank.example/a?b=1"');
    expect(html("(see https://bank.example/a.)")).toContain('href="https://bank.example/a"');
  });

  it("never runs what somebody wrote", () => {
    for (const nasty of [
      "<img src=x onerror=alert(1)>",
      "[x](javascript:alert(1))",
      "[x](data:text/html,<script>1</script>)",
      "**<script>alert(1)</script>**",
      'https://a.example/"onmouseover="alert(1)',
    ]) {
      const box = document.createElement("div");
      render(<div>{markup(nasty)}</div>, box);
      expect(box.querySelector("img, script, [onerror], [onmouseover]")).toBeNull();
      for (const link of box.querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(/^https?:/);
      expect(box.textContent).toBe(nasty.replaceAll("**", ""));
    }
  });
});

describe("colours", () => {
  const rgb = (css: string) => css.match(/\d+/g)?.map(Number) as unknown as [number, number, number];

  it("are readable whatever accent the host chose, by day and by night", () => {
    for (const accent of ["#0f5f6e", "#ffe600", "#ffffff", "#000000", "#ff2d55", "#777777", "nonsense"]) {
      for (const dark of [false, true]) {
        const made = palette(accent, dark);
        const surface = dark ? parse("#1b1d22") : parse("#ffffff");
        expect(contrast(rgb(made["--accent"] ?? ""), rgb(made["--on-accent"] ?? ""))).toBeGreaterThanOrEqual(4.5);
        const bubble = dark ? parse("#2a2d34") : parse("#f2f4f6");
        expect(contrast(rgb(made["--accent-text"] ?? ""), bubble)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(rgb(made["--accent-line"] ?? ""), surface)).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe("memory", () => {
  it("keeps widgets apart, and works where storage is forbidden", () => {
    localStorage.clear();
    createMemory("a").set("token", "1");
    expect(createMemory("b").get("token")).toBeNull();
    const forbidden = createMemory("a", null);
    forbidden.set("out.1", "x");
    expect([forbidden.get("out.1"), forbidden.all("out.").size]).toEqual(["x", 1]);
    forbidden.set("out.1", null);
    expect(forbidden.all("out.").size).toBe(0);
  });

  it("makes ids on pages that are not secure, too", () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
  });
});

describe("origin", () => {
  it("says device and browser in words", () => {
    const wechat =
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Mobile/15E MicroMessenger/8.0.50";
    expect(originOf(wechat)).toMatchObject({ device: "iPhone", browser: "WeChat 8" });
    const edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0";
    expect(originOf(edge)).toMatchObject({ device: "Windows", browser: "Edge 130" });
  });
});
