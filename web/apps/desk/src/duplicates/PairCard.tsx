// Two who may be one person, side by side: what agrees, what does not, and the two answers.
import { CheckOutlined, CloseOutlined, MinusOutlined, SwapOutlined } from "@ant-design/icons";
import type { Compared, Pair, Person } from "@lingxi/api";
import { exact, moment } from "@lingxi/i18n";
import { Avatar } from "@lingxi/ui";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import { Keys } from "../commands/Keys.tsx";
import { type Answer, heading, likelihood, nameOf, speaksAgainst } from "./pairs.ts";

interface Props {
  pair: Pair;
  here: boolean;
  busy: boolean;
  choose: () => void;
  say: (what: Answer) => void;
}

export function PairCard({ pair, here, busy, choose, say }: Props) {
  const { t } = useTranslation();
  const { suggestion, left, right } = pair;
  const names = { left: nameOf(t, left), right: nameOf(t, right) };
  const likely = likelihood(suggestion.score);
  const against = pair.compared.some(speaksAgainst);
  return (
    <article
      className="pair"
      data-here={here}
      aria-label={t("duplicates.pair", names)}
      aria-current={here}
      onFocusCapture={choose}
      onPointerDown={choose}
    >
      <table className="pair-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="badge" data-tone={likely === "high" && !against ? "ok" : "plain"}>
                {t(`duplicates.${likely}`)}
              </span>
              {against && (
                <span className="badge" data-tone="bad">
                  {t("duplicates.against")}
                </span>
              )}
            </th>
            <Head person={left} />
            <td />
            <Head person={right} />
          </tr>
        </thead>
        <tbody>
          {pair.compared.map((row) => (
            <Row key={row.what} row={row} />
          ))}
        </tbody>
      </table>
      <footer>
        {suggestion.state === "open" ? (
          <>
            <Button type="primary" icon={<CheckOutlined />} disabled={busy} onClick={() => say("accept")}>
              {t("duplicates.accept")} {here && <Keys keys="a" />}
            </Button>
            <Button icon={<CloseOutlined />} disabled={busy} onClick={() => say("refuse")}>
              {t("duplicates.refuse")} {here && <Keys keys="x" />}
            </Button>
          </>
        ) : (
          <Button disabled={busy} onClick={() => say("reopen")}>
            {t("duplicates.reopen")}
          </Button>
        )}
      </footer>
    </article>
  );
}

function Head({ person }: { person: Person }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  const name = nameOf(t, person);
  const since = person.members[0]?.created_at;
  return (
    <th scope="col">
      <Link className="pair-who" to="/customers/$customerId" params={{ customerId: person.id }}>
        <Avatar name={name} size={28} />
        <span>
          <b>{name}</b>
          {since && (
            <span className="quiet" title={exact(since, language)}>
              {t("duplicates.since", { day: moment(since, now, language) })}
            </span>
          )}
        </span>
      </Link>
    </th>
  );
}

const SIGNS: Record<Compared["how"], ReactNode> = {
  same: <CheckOutlined />,
  alike: <SwapOutlined />,
  differs: <CloseOutlined />,
  unknown: <MinusOutlined />,
};

function Row({ row }: { row: Compared }) {
  const { t } = useTranslation();
  const how = row.how === "differs" && !speaksAgainst(row) ? "unknown" : row.how;
  return (
    <tr data-how={how}>
      <th scope="row">{heading(t, row)}</th>
      <Values values={row.left} device={row.what === "device"} />
      <td className="pair-sign">
        <span role="img" aria-label={t(`duplicates.how.${how}`)} title={t(`duplicates.how.${how}`)}>
          {SIGNS[how]}
        </span>
      </td>
      <Values values={row.right} device={row.what === "device"} />
    </tr>
  );
}

function Values({ values, device }: { values: readonly string[]; device: boolean }) {
  return (
    <td>
      {values.length === 0 && <span className="quiet">—</span>}
      {values.map((value) => (
        <span key={value}>{device ? value.slice(0, 8) : value}</span>
      ))}
    </td>
  );
}
