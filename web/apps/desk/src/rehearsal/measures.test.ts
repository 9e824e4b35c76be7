import type { Figures } from "@lingxi/api";
import { describe, expect, it } from "vitest";
import { scaleOf, verdict, written } from "./measures.ts";

describe("a change", () => {
  it("is none within its margin, and otherwise good or bad by what is measured", () => {
    expect(verdict("service_level", { value: 0.02, margin: 0.03 })).toBe("same");
    expect(verdict("service_level", { value: 0.05, margin: 0.03 })).toBe("better");
    expect(verdict("abandonment", { value: 0.05, margin: 0.03 })).toBe("worse");
    expect(verdict("mean_wait", { value: -9, margin: 3 })).toBe("better");
    expect(verdict("occupancy", { value: 0.2, margin: 0.01 })).toBe("same");
    expect(verdict("mean_wait", { value: 9, margin: null })).toBe("unknown");
  });

  it("is written as people say it", () => {
    expect([written("service_level", 0.815), written("mean_wait", 75), written("fairness", 0.98)]).toEqual([
      "81.5 %",
      "01:15",
      "0.980",
    ]);
  });

  it("stands on a scale from zero that holds both", () => {
    const figures = (value: number) => ({ mean_wait: { value, margin: 10 }, service_level: { value: 0.9, margin: 0 } });
    const both = [figures(40), figures(90)] as unknown as Figures[];
    expect(scaleOf("mean_wait", both)).toBeCloseTo(110);
    expect(scaleOf("service_level", both)).toBe(1);
  });
});
