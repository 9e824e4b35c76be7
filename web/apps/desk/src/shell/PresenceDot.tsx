// Presence as a colour and a shape: full, half, barred, empty.
import type { Presence } from "@lingxi/sync";

export function PresenceDot({ presence, size = 10 }: { presence: Presence; size?: number }) {
  const tone = TONES[presence];
  return (
    <svg width={size} height={size} viewBox="0 0 10 10" aria-hidden="true" style={{ flex: "none" }}>
      <circle cx="5" cy="5" r="4" fill={tone.full ? tone.colour : "none"} stroke={tone.colour} strokeWidth="2" />
      {tone.bar && <rect x="2.5" y="4.2" width="5" height="1.6" rx=".8" fill="var(--lx-surface)" />}
      {!tone.full && tone.half && <path d="M5 1a4 4 0 0 1 0 8z" fill={tone.colour} />}
    </svg>
  );
}

interface Tone {
  colour: string;
  full?: boolean;
  half?: boolean;
  bar?: boolean;
}

const away: Tone = { colour: "var(--lx-warn)", half: true };
const TONES: Record<Presence, Tone> = {
  available: { colour: "var(--lx-ok)", full: true },
  busy: { colour: "var(--lx-bad)", full: true, bar: true },
  break: away,
  meal: away,
  training: away,
  meeting: away,
  not_responding: { colour: "var(--lx-bad)" },
  offline: { colour: "var(--lx-text-3)" },
};
