// Any accent colour becomes readable: WCAG 2.2 contrast (relative luminance as defined there), at least 4.5 for text.
type Rgb = readonly [number, number, number];

const DEFAULT = "#1f5fbf";
const WHITE: Rgb = [255, 255, 255];
const INK: Rgb = [20, 22, 26];

export function parse(hex: string): Rgb {
  const digits = /^#([0-9a-f]{6})$/i.exec(hex.trim())?.[1] ?? DEFAULT.slice(1);
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return from.map((part, at) => Math.round(part + ((to[at] ?? 0) - part) * share)) as unknown as Rgb;
}

const css = (rgb: Rgb): string => `rgb(${rgb.join(" ")})`;

/** The nearest tone of `accent` that reaches `least` on `surface`. */
function readable(accent: Rgb, surface: Rgb, least: number): Rgb {
  const goal = luminance(surface) > 0.4 ? INK : WHITE;
  let tone = accent;
  for (let step = 1; contrast(tone, surface) < least && step <= 20; step++) tone = mix(accent, goal, step / 20);
  return tone;
}

/** Custom properties for one theme: the accent as a surface, the text upon it, and the accent as text. */
export function palette(accent: string, dark: boolean): Record<string, string> {
  const surface: Rgb = dark ? [27, 29, 34] : WHITE;
  const bubble: Rgb = dark ? [42, 45, 52] : [242, 244, 246];
  const fill = readable(parse(accent), surface, dark ? 2 : 1.2);
  const text = contrast(WHITE, fill) >= 4.5 ? WHITE : INK;
  const solid = contrast(text, fill) >= 4.5 ? fill : readable(fill, text, 4.5);
  return {
    "--accent": css(solid),
    "--on-accent": css(text),
    "--accent-text": css(readable(parse(accent), bubble, 4.6)),
    "--accent-line": css(readable(parse(accent), surface, 3)),
  };
}
