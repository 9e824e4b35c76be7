import { describe, expect, it } from "vitest";
import { ago, ahead, day, fileSize, length, moment, span } from "./time.ts";

const now = new Date(2026, 2, 4, 15, 0).getTime();
const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts).toISOString();

describe("time as people say it", () => {
  it.each([
    [at(2026, 2, 4, 15, 0), "刚刚", "now"],
    [at(2026, 2, 4, 14, 58), "2 分钟", "2 min"],
    [at(2026, 2, 4, 9, 5), "09:05", "09:05"],
    [at(2026, 2, 3, 14, 5), "昨天 14:05", "Yesterday 14:05"],
    [at(2026, 1, 3, 14, 5), "2月3日", "3 Feb"],
    [at(2025, 1, 3, 14, 5), "2025年2月3日", "3 Feb 2025"],
  ])("%s is %s, %s", (time, zh, en) => {
    expect([ago(time, now, "zh"), ago(time, now, "en")]).toEqual([zh, en]);
  });

  it.each([
    [at(2026, 2, 4, 14, 58), "14:58", "14:58"],
    [at(2026, 2, 3, 14, 5), "昨天 14:05", "yesterday 14:05"],
    [at(2026, 1, 3, 14, 5), "2月3日", "3 Feb"],
  ])("%s is %s, %s in a sentence", (time, zh, en) => {
    expect([moment(time, now, "zh"), moment(time, now, "en")]).toEqual([zh, en]);
  });

  it.each([
    [at(2026, 2, 4, 18, 5), "18:05", "18:05"],
    [at(2026, 2, 5, 9, 0), "明天 09:00", "tomorrow 09:00"],
    [at(2026, 2, 11, 9, 0), "3月11日 09:00", "11 Mar 09:00"],
  ])("%s lies ahead as %s, %s", (time, zh, en) => {
    expect([ahead(time, now, "zh"), ahead(time, now, "en")]).toEqual([zh, en]);
  });

  it("names a day", () => {
    expect(day(at(2026, 2, 3), now, "zh")).toBe("昨天");
    expect(day(at(2026, 2, 1), now, "en")).toBe("Sunday 1 March");
  });

  it("shows lengths and sizes", () => {
    expect([length(134_000), length(3_734_000), length(-5)]).toEqual(["02:14", "1:02:14", "00:00"]);
    expect([fileSize(100), fileSize(20_480), fileSize(3_500_000)]).toEqual(["100 B", "20 kB", "3.3 MB"]);
  });

  it.each([
    [12 * 60_000 + 4_000, "12:04", "12:04"],
    [(3 * 60 + 12) * 60_000, "3 小时 12 分", "3 h 12 min"],
    [51 * 3_600_000, "2 天 3 小时", "2 d 3 h"],
    [48 * 3_600_000, "2 天", "2 d"],
  ])("%s ms are left as %s, %s", (ms, zh, en) => {
    expect([span(ms, "zh"), span(ms, "en")]).toEqual([zh, en]);
  });
});
