// Keys as people write them: "mod+k", "alt+a", "?".
const mac = /mac|iphone|ipad/i.test(navigator.platform);

export function matches(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split("+");
  const key = parts.at(-1) ?? "";
  const wants = (part: string) => parts.slice(0, -1).includes(part);
  if ((mac ? event.metaKey : event.ctrlKey) !== wants("mod") || event.altKey !== wants("alt")) return false;
  if (key.length === 1 && wants("alt")) return event.code === `Key${key.toUpperCase()}` || event.code === `Digit${key}`;
  if (wants("shift") && !event.shiftKey) return false;
  return event.key.toLowerCase() === key;
}

/** Whether keys without a modifier belong to a field now. */
export function isTyping(event: KeyboardEvent): boolean {
  const it = event.target as HTMLElement | null;
  return !!it?.closest(
    "input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=listbox]",
  );
}

const NAMES: Record<string, string> = {
  mod: mac ? "⌘" : "Ctrl",
  alt: mac ? "⌥" : "Alt",
  shift: mac ? "⇧" : "Shift",
  enter: mac ? "↩" : "Enter",
  escape: "Esc",
  arrowup: "↑",
  arrowdown: "↓",
};

export function shown(keys: string): string[] {
  return keys.split("+").map((part) => NAMES[part] ?? part.toUpperCase());
}
