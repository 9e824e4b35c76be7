import { describe, expect, it } from "vitest";
import { format, isOpen, paint, parse, weekHours } from "./intervals.ts";

const at = (opens: number, closes: number) => ({ opens: opens * 60, closes: closes * 60 });

describe("hours as people type them", () => {
  it.each([
    ["9-18", [at(9, 18)]],
    ["13:30–18, 9-12", [at(9, 12), at(13.5, 18)]],
    ["9：00至12：00；13点", null],
    ["0900~1200、1300到1800", [at(9, 12), at(13, 18)]],
    ["22:00-6:00", [at(22, 30)]],
    ["全天", [at(0, 24)]],
    ["24h", [at(0, 24)]],
    ["0-24", [at(0, 24)]],
    ["", []],
    ["9-9", [at(9, 33)]],
    ["9-13, 12-18", null],
    ["25-26", null],
    ["9:75-10", null],
    ["24-6", null],
    ["nine to five", null],
  ])("reads %s", (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  it("reads what it writes", () => {
    for (const intervals of [[at(0, 24)], [at(9, 12), at(13.5, 18)], [at(22, 30)], [at(9, 33)], []])
      expect(parse(format(intervals))).toEqual(intervals);
  });
});

describe("hours as people paint them", () => {
  it("join what touches", () => {
    expect(paint([at(9, 12)], 12 * 60, 14 * 60, true)).toEqual([at(9, 14)]);
  });

  it("split where a break is cut out", () => {
    expect(paint([at(9, 18)], 12 * 60, 13 * 60, false)).toEqual([at(9, 12), at(13, 18)]);
  });

  it("never last longer than a day, and leave the next day to itself", () => {
    expect(paint([at(22, 30)], 0, 22 * 60, true)).toEqual([at(0, 24)]);
    expect(paint([at(22, 30)], 22 * 60, 24 * 60, false)).toEqual([]);
  });

  it("are open where they were painted, up to the end", () => {
    const day = paint([], 540, 1080, true);
    expect([539, 540, 1079, 1080].map((minute) => isOpen(day, minute))).toEqual([false, true, true, false]);
    expect(weekHours([day, day])).toBe(18);
  });
});
