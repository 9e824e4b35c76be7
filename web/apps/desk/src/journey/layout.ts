// The journey map as d3-sankey lays it out: a column for each step, the outcomes in the last.
import type { Flow, JourneyMap, Stop } from "@lingxi/api";
import { type SankeyLink, type SankeyNode, sankey, sankeyLinkHorizontal } from "d3-sankey";

export type Place = SankeyNode<Stop, Flow>;
export type Band = SankeyLink<Stop, Flow>;

export interface Laid {
  readonly places: readonly Place[];
  readonly bands: readonly Band[];
  readonly columns: number;
}

export const NODE_WIDTH = 12;
const PADDING = 38; // two lines of text beside the smallest stop

/** Width and height in pixels; `side` is kept free on the right for the outcomes' names. */
export function laid(map: JourneyMap, width: number, height: number, side: number): Laid {
  if (map.stops.length === 0) return { places: [], bands: [], columns: 0 }; // d3 cannot lay out nothing
  const columns = Math.max(...map.stops.map((it) => it.step), 0) + 1;
  const drawn = sankey<Stop, Flow>()
    .nodeId((it) => it.key)
    .nodeAlign((it) => it.step)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(PADDING)
    .extent([
      [16, 24],
      [width - side, height - 24],
    ])({
    nodes: map.stops.map((it) => ({ ...it })),
    links: map.flows.map((it) => ({ ...it, value: it.journeys })),
  });
  return { places: drawn.nodes, bands: drawn.links, columns };
}

export const bandPath = sankeyLinkHorizontal<Stop, Flow>();

export const end = (it: string | number | Place | undefined): Place => it as Place;
