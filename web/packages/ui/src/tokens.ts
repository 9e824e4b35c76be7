// Colours and measures, once: as Ant Design's tokens and as CSS variables for our own styles. Contrast is AA in both.
import { type ThemeConfig, theme } from "antd";

export type Mode = "light" | "dark";

const FONT =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

export const palettes = {
  light: {
    bg: "#f4f6f6",
    surface: "#ffffff",
    raised: "#ffffff",
    sunken: "#f7f9f9",
    hover: "#eef2f2",
    line: "#e1e6e7",
    "line-strong": "#c9d1d3",
    text: "#14191b",
    "text-2": "#4d585c",
    "text-3": "#5f6b6f",
    accent: "#0b6e66",
    "accent-soft": "#e0f1ef",
    "accent-line": "#a9d6d0",
    "on-accent": "#ffffff",
    note: "#fdf5dd",
    "note-line": "#e8d394",
    "note-text": "#6b4e00",
    ok: "#157a45",
    warn: "#8f5a00",
    bad: "#bb2d22",
    "ok-soft": "#e2f4ea",
    "warn-soft": "#fcf1dc",
    "bad-soft": "#fdeae8",
    shadow: "0 8px 28px rgba(16, 32, 36, 0.14), 0 1px 3px rgba(16, 32, 36, 0.08)",
  },
  dark: {
    bg: "#0d1112",
    surface: "#131819",
    raised: "#1a2022",
    sunken: "#0f1415",
    hover: "#1d2426",
    line: "#252d2f",
    "line-strong": "#3a4447",
    text: "#e4e9ea",
    "text-2": "#abb6b9",
    "text-3": "#8e9a9e",
    accent: "#35ae9e",
    "accent-soft": "#15302e",
    "accent-line": "#28554f",
    "on-accent": "#04211d",
    note: "#262113",
    "note-line": "#4d4220",
    "note-text": "#e3c878",
    ok: "#4dbb80",
    warn: "#dba344",
    bad: "#f0766b",
    "ok-soft": "#14291e",
    "warn-soft": "#2c2313",
    "bad-soft": "#331a18",
    shadow: "0 10px 32px rgba(0, 0, 0, 0.55), 0 0 0 1px rgba(255, 255, 255, 0.05)",
  },
} as const;

export function themeFor(mode: Mode): ThemeConfig {
  const it = palettes[mode];
  return {
    algorithm: mode === "dark" ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: it.accent,
      colorInfo: it.accent,
      colorLink: it.accent,
      colorSuccess: it.ok,
      colorWarning: it.warn,
      colorError: it.bad,
      colorSuccessBg: it["ok-soft"],
      colorWarningBg: it["warn-soft"],
      colorErrorBg: it["bad-soft"],
      colorInfoBg: it["accent-soft"],
      colorWarningBorder: it["note-line"],
      colorPrimaryBg: it["accent-soft"],
      colorText: it.text,
      colorTextSecondary: it["text-2"],
      colorTextTertiary: it["text-3"],
      colorTextDescription: it["text-3"],
      colorTextPlaceholder: it["text-3"],
      colorBgLayout: it.bg,
      colorBgContainer: it.surface,
      colorBgElevated: it.raised,
      colorBorder: it["line-strong"],
      colorBorderSecondary: it.line,
      fontFamily: FONT,
      fontSize: 14,
      lineHeight: 1.5,
      borderRadius: 6,
      controlHeight: 32,
      sizeUnit: 4,
      motionDurationMid: "0.12s",
      motionDurationSlow: "0.16s",
      motion: !matchMedia("(prefers-reduced-motion: reduce)").matches,
      wireframe: false,
    },
    components: {
      Button: { primaryColor: it["on-accent"], primaryShadow: "none", defaultShadow: "none", dangerShadow: "none" },
      Segmented: { trackBg: it.hover, itemSelectedBg: mode === "dark" ? it["line-strong"] : it.raised },
      Table: { headerBg: it.sunken, headerColor: it["text-2"], cellPaddingBlock: 10 },
      Tooltip: { colorBgSpotlight: mode === "dark" ? "#313a3d" : "#1d2629" },
      Badge: { colorTextLightSolid: it["on-accent"] },
      Form: { itemMarginBottom: 20 },
    },
  };
}

/** Lays the palette on the document, for our own style sheets. */
export function paint(mode: Mode): void {
  const root = document.documentElement;
  root.dataset.theme = mode;
  root.style.colorScheme = mode;
  for (const [name, value] of Object.entries(palettes[mode])) root.style.setProperty(`--lx-${name}`, value);
  document.querySelector('meta[name="theme-color"]')?.setAttribute("content", palettes[mode].surface);
}
