// A person as one or two letters on a calm colour of their own.
interface Props {
  name: string;
  size?: number;
}

export function Avatar({ name, size = 32 }: Props) {
  const hue = hueOf(name);
  const style = {
    width: size,
    height: size,
    fontSize: Math.round(size * 0.4),
    background: `light-dark(hsl(${hue} 34% 90%), hsl(${hue} 22% 24%))`,
    color: `light-dark(hsl(${hue} 45% 27%), hsl(${hue} 40% 82%))`,
  };
  return (
    <span className="lx-avatar" style={style} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** 王芳 gives 芳, Anna-Lena Schmidt gives AS. */
export function initials(name: string): string {
  const trimmed = name.trim();
  const han = trimmed.match(/\p{Script=Han}/gu);
  if (han) return han.at(-1) ?? "";
  const words = trimmed.split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return (
    letters
      .map((word) => [...(word ?? "")][0] ?? "")
      .join("")
      .toUpperCase() || "?"
  );
}

function hueOf(name: string): number {
  let sum = 7;
  for (const char of name) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 3600;
  return sum % 360;
}
