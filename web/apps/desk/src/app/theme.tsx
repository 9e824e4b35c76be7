// Light, dark, or as the system is; Ant Design and our own styles painted from one palette.
import { type Mode, paint, themeFor } from "@lingxi/ui";
import { App as AntApp, ConfigProvider } from "antd";
import en from "antd/locale/en_US";
import zh from "antd/locale/zh_CN";
import { type ReactNode, useLayoutEffect, useMemo, useSyncExternalStore } from "react";
import { useLanguage } from "./i18n.ts";
import { themeChoice } from "./prefs.ts";
import { useStore } from "./store.ts";

const dark = matchMedia("(prefers-color-scheme: dark)");

export function useMode(): Mode {
  const choice = useStore(themeChoice);
  const systemIsDark = useSyncExternalStore(subscribe, () => dark.matches);
  if (choice !== "system") return choice;
  return systemIsDark ? "dark" : "light";
}

export function ThemeProvider({ children }: { children: ReactNode }) {
  const mode = useMode();
  const language = useLanguage();
  useLayoutEffect(() => paint(mode), [mode]);
  const theme = useMemo(() => themeFor(mode), [mode]);
  return (
    <ConfigProvider theme={theme} locale={language === "zh" ? zh : en} button={{ autoInsertSpace: false }}>
      <AntApp component={false} message={{ maxCount: 3 }} notification={{ placement: "bottomRight" }}>
        {children}
      </AntApp>
    </ConfigProvider>
  );
}

function subscribe(listener: () => void): () => void {
  dark.addEventListener("change", listener);
  return () => dark.removeEventListener("change", listener);
}
