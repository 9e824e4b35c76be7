// Where the customer writes from, in words that a colleague understands.
import type { Origin } from "./nouns.ts";

type Names = readonly (readonly [RegExp, string])[];

const DEVICES: Names = [
  [/iPad/, "iPad"],
  [/iPhone/, "iPhone"],
  [/HarmonyOS|OpenHarmony/i, "HarmonyOS"],
  [/Android.*Mobile/, "Android phone"],
  [/Android/, "Android tablet"],
  [/Windows/, "Windows"],
  [/Macintosh|Mac OS X/, "Mac"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

const BROWSERS: Names = [
  [/MicroMessenger\/(\d+)/, "WeChat"],
  [/DingTalk\/(\d+)/, "DingTalk"],
  [/Edg\w*\/(\d+)/, "Edge"],
  [/OPR\/(\d+)/, "Opera"],
  [/SamsungBrowser\/(\d+)/, "Samsung Internet"],
  [/(?:Firefox|FxiOS)\/(\d+)/, "Firefox"],
  [/(?:Chrome|CriOS)\/(\d+)/, "Chrome"],
  [/Version\/(\d+).*Safari/, "Safari"],
];

function named(names: Names, agent: string): string {
  for (const [pattern, name] of names) {
    const found = pattern.exec(agent);
    if (found) return found[1] ? `${name} ${found[1]}` : name;
  }
  return "";
}

const short = (text: string): string => text.slice(0, 1000);

export function originOf(agent = navigator.userAgent): Origin {
  return {
    page: short(location.href.split("#")[0] ?? ""),
    title: short(document.title),
    referrer: short(document.referrer),
    device: named(DEVICES, agent),
    browser: named(BROWSERS, agent),
  };
}
