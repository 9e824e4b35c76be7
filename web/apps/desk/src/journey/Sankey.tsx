// The map drawn: bands as wide as journeys are many, each a way to the people behind it.
import type { JourneyMap } from "@lingxi/api";
import type { KeyboardEvent } from "react";
import { Fragment, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { bandPath, end, laid, NODE_WIDTH } from "./layout.ts";
import { type Behind, useStopName } from "./names.ts";

const LEAST_WIDTH = 640;
const SIDE = 132;

interface Props {
  map: JourneyMap;
  open: (behind: Behind) => void;
}

export function Sankey({ map, open }: Props) {
  const { t } = useTranslation();
  const name = useStopName();
  const [frame, width] = useWidth();
  const most = Math.max(...columnSizes(map), 1);
  const height = Math.min(720, 150 + most * 76);
  const { places, bands } = useMemo(() => laid(map, width, height, SIDE), [map, width, height]);
  const share = (journeys: number) => `${Math.round((100 * journeys) / map.journeys)} %`;
  return (
    <div className="sankey lx-scroll" ref={frame}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: each shape in it has its own */}
      <svg width={width} height={height}>
        <g className="sankey-bands">
          {bands.map((band) => {
            const [source, target] = [end(band.source), end(band.target)];
            const text = t("journeys.band", {
              source: name(source),
              target: name(target),
              count: band.journeys,
            });
            return (
              <path
                key={`${source.key} ${target.key}`}
                d={bandPath(band) ?? ""}
                strokeWidth={Math.max(1.5, band.width ?? 0)}
                data-to={target.kind === "end" ? target.name : "on"}
                {...press(text, () => open({ source: source.key, target: target.key, title: text }))}
              >
                <title>{text}</title>
              </path>
            );
          })}
        </g>
        {places.map((it) => {
          const text = `${name(it)} ${it.journeys} · ${share(it.journeys)}`;
          const [x, y, high] = [it.x0 ?? 0, it.y0 ?? 0, Math.max(2, (it.y1 ?? 0) - (it.y0 ?? 0))];
          return (
            <Fragment key={it.key}>
              <g
                className="sankey-stop"
                data-kind={it.kind === "end" ? it.name : it.kind}
                {...press(text, () => open({ source: it.key, target: null, title: name(it) }))}
              >
                <title>{text}</title>
                <rect x={x} y={y} width={NODE_WIDTH} height={high} rx={3} />
                <rect className="sankey-reach" x={x} y={y + high / 2 - 16} width={SIDE} height={36} />
              </g>
              {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: text takes no focus; the stop beside it is named in full */}
              <text className="sankey-text" aria-hidden="true" x={x + NODE_WIDTH + 6} y={y + high / 2}>
                <tspan className="sankey-name">{cut(name(it))}</tspan>
                <tspan className="sankey-number" x={x + NODE_WIDTH + 6} dy="1.3em">
                  {it.journeys} · {share(it.journeys)}
                </tspan>
              </text>
            </Fragment>
          );
        })}
      </svg>
    </div>
  );
}

/** What makes a shape a button: SVG has none of its own. */
function press(label: string, run: () => void) {
  return {
    role: "button",
    tabIndex: 0,
    "aria-label": label,
    onClick: run,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      run();
    },
  };
}

function columnSizes(map: JourneyMap): number[] {
  const sizes: Record<number, number> = {};
  for (const it of map.stops) sizes[it.step] = (sizes[it.step] ?? 0) + 1;
  return Object.values(sizes);
}

const cut = (text: string) => (text.length > 18 ? `${text.slice(0, 17)}…` : text);

function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(960);
  useEffect(() => {
    const seen = frame.current;
    if (!seen) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(LEAST_WIDTH, Math.floor(seen.clientWidth))));
    observer.observe(seen);
    return () => observer.disconnect();
  }, []);
  return [frame, width] as const;
}
