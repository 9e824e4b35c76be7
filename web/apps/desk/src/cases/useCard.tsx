// A card that says what time has done to a case, and leads there; beside the window, too, when nobody looks at it.
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { useCommands } from "../commands/CommandProvider.tsx";
import { show } from "../offers/notify.ts";

interface Card {
  /** Another card of the same key takes its place. */
  readonly key: string;
  readonly tone: "info" | "warning" | "error";
  readonly title: string;
  readonly text: string;
  /** 0: until somebody has seen it. */
  readonly seconds: number;
  /** Where it leads, and where it leads from outside the window. */
  readonly path: string;
  readonly outside: string;
  readonly closed?: () => void;
}

export function useCard(): (card: Card) => void {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const { scene } = useCommands();
  return ({ key, tone, title, text, seconds, path, outside, closed }) => {
    const go = () => {
      scene.go(path);
      notification.destroy(key);
      closed?.();
    };
    notification[tone]({
      key,
      title,
      description: text,
      duration: seconds,
      ...(closed && { onClose: closed }),
      actions: (
        <Button size="small" type="primary" onClick={go}>
          {t("cases.turned.look")}
        </Button>
      ),
    });
    if (document.visibilityState !== "visible") show(title, text, key, `/desk${outside}`);
  };
}
