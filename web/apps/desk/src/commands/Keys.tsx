// Keys as they stand on the keyboard.
import "./commands.css";
import { shown } from "./keys.ts";

export function Keys({ keys }: { keys: string }) {
  return (
    <span className="keys" aria-hidden="true">
      {shown(keys).map((key) => (
        <kbd key={key} className="lx-kbd">
          {key}
        </kbd>
      ))}
    </span>
  );
}
