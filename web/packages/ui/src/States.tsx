// What a view shows when it has nothing yet, nothing at all, or cannot.
import { Button } from "antd";
import type { ReactNode } from "react";

interface EmptyProps {
  icon: ReactNode;
  title: string;
  text: string;
  action?: { label: string; run: () => void };
  tone?: "calm" | "bad";
}

/** Teaches: what this is, what to do first, one button. */
export function Empty({ icon, title, text, action, tone = "calm" }: EmptyProps) {
  return (
    <div className="lx-empty" role={tone === "bad" ? "alert" : undefined}>
      <span className="lx-empty-icon" data-tone={tone} aria-hidden="true">
        {icon}
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      {action && (
        <div className="lx-empty-actions">
          <Button type="primary" onClick={action.run}>
            {action.label}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The shape of what is coming. */
export function Bones({ rows = 6, height = 44, label }: { rows?: number; height?: number; label: string }) {
  return (
    <div style={{ display: "grid", gap: 12, padding: 16 }} role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
        <div key={row} className="lx-skeleton" style={{ height, width: `${100 - ((row * 17) % 35)}%` }} />
      ))}
    </div>
  );
}
