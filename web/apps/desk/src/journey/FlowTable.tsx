// The same map as a table, for who reads rather than looks.
import type { JourneyMap } from "@lingxi/api";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { type Behind, useStopName } from "./names.ts";

interface Props {
  map: JourneyMap;
  open: (behind: Behind) => void;
}

export function FlowTable({ map, open }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useStopName();
  const stops = new Map(map.stops.map((it) => [it.key, it]));
  return (
    <details className="journey-table">
      <summary>{t("journeys.asTable")}</summary>
      <div className="lx-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("journeys.step")}</th>
              <th scope="col">{t("journeys.fromStop")}</th>
              <th scope="col">{t("journeys.toStop")}</th>
              <th scope="col" className="number">
                {t("journeys.figure.journeys")}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...map.flows]
              .sort((a, b) => (stops.get(a.source)?.step ?? 0) - (stops.get(b.source)?.step ?? 0))
              .map((flow) => {
                const [source, target] = [stops.get(flow.source), stops.get(flow.target)];
                if (!source || !target) return null;
                const title = t("journeys.band", { source: name(source), target: name(target), count: flow.journeys });
                return (
                  <tr key={`${flow.source} ${flow.target}`}>
                    <td>{source.step + 1}</td>
                    <td>{name(source)}</td>
                    <td>{name(target)}</td>
                    <td className="number">
                      <button
                        type="button"
                        aria-label={title}
                        onClick={() => open({ source: flow.source, target: flow.target, title })}
                      >
                        {flow.journeys.toLocaleString(language)}
                      </button>
                    </td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
