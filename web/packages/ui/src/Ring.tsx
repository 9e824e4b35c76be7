// A clock as a shape: the ring empties, so that it is read without its colour.
import type { ReactNode } from "react";

interface Props {
  /** What is left, 0 to 1. */
  left: number;
  size?: number;
  label: string;
  children?: ReactNode;
}

export function Ring({ left, size = 20, label, children }: Props) {
  const radius = size / 2 - 2;
  const length = 2 * Math.PI * radius;
  const tone = left > 0.5 ? "var(--lx-accent)" : left > 0.2 ? "var(--lx-warn)" : "var(--lx-bad)";
  return (
    <span
      style={{ position: "relative", display: "inline-grid", placeItems: "center" }}
      role="timer"
      aria-label={label}
    >
      <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <circle cx={size / 2} cy={size / 2} r={radius} fill="none" stroke="var(--lx-line)" strokeWidth={3} />
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          fill="none"
          stroke={tone}
          strokeWidth={3}
          strokeLinecap="round"
          strokeDasharray={length}
          strokeDashoffset={length * (1 - Math.max(0, Math.min(1, left)))}
          transform={`rotate(-90 ${size / 2} ${size / 2})`}
        />
      </svg>
      {children !== undefined && (
        <span style={{ position: "absolute", fontSize: size / 3.2, fontWeight: 600 }}>{children}</span>
      )}
    </span>
  );
}
