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

const TITLE = 500;
const ADDRESS = 2000;

export function originOf(agent = navigator.userAgent): Origin {
  return {
    page: (location.href.split("#")[0] ?? "").slice(0, ADDRESS),
    title: document.title.slice(0, TITLE),
    referrer: document.referrer.slice(0, ADDRESS),
    device: named(DEVICES, agent),
    browser: named(BROWSERS, agent),
  };
}
