import type { CaseView } from "@lingxi/api";
import { describe, expect, it } from "vitest";
import { ANY, addressOf, askedOf, isNarrowed, sought } from "./filter.ts";

const complaints: CaseView = {
  id: "v",
  owner_id: null,
  name_zh: "投诉",
  name_en: "Complaints",
  filter: { ...ANY, kinds: ["complaint"], owners: ["me"], due_within: 0 },
  sort: "priority",
  revision: 1,
};

describe("what a list of cases asks for", () => {
  it("is what its view holds, narrowed by what is chosen beside it", () => {
    const asked = askedOf({ kept: "v", state: "open", q: "fee" }, complaints);
    expect(asked).toEqual({
      filter: { ...complaints.filter, states: ["open"], subject: "fee" },
      sort: "priority",
    });
    expect(addressOf(asked, "")).toBe(
      "/api/cases?sort=priority&state=open&kind=complaint&owner=me&due_within=0&subject=fee",
    );
  });

  it("is one's own cases by their clocks while nothing is chosen; what is over goes by its last change", () => {
    expect(addressOf(askedOf({}, undefined), "next")).toBe("/api/cases?sort=clock&owner=me&cursor=next");
    expect(askedOf({ view: "over" }, undefined).sort).toBe("changed");
  });

  it("leaves out of the address what it does not know", () => {
    const wanted = sought({ view: "nonsense", kept: "v", priority: 0, q: 1042 });
    expect(wanted).toEqual({ kept: "v", priority: 0, q: "1042" });
    expect([isNarrowed(wanted), isNarrowed({ kept: "v" })]).toEqual([true, false]);
  });
});
