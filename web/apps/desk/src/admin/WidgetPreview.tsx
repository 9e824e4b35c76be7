// A picture of the widget on somebody's page: not the real one, but honest about colours and words.
import { CommentOutlined, PaperClipOutlined, SendOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { useLive } from "../app/live.tsx";
import type { WidgetFields } from "./widgets.ts";

export function WidgetPreview({ widget, language }: { widget: WidgetFields; language: "zh" | "en" }) {
  const { t } = useTranslation();
  const organisation = useLive((state) => state.organisation.name);
  const text = widget[language];
  const colours = { background: widget.accent, color: textOn(widget.accent) };
  return (
    <div className="widget-preview" data-position={widget.position} lang={language === "zh" ? "zh-CN" : "en"}>
      <div className="widget-window">
        <header style={colours}>
          <b>{text.title}</b>
          <span>{organisation}</span>
        </header>
        <div className="widget-talk">
          <p className="widget-bubble">{text.greeting}</p>
          <p className="widget-bubble widget-mine" style={colours}>
            {t("widgets.exampleQuestion", { lng: language })}
          </p>
        </div>
        {(widget.ask_name || widget.ask_email) && (
          <div className="widget-ask">
            {widget.ask_name && <span>{t("widgets.exampleName", { lng: language })}</span>}
            {widget.ask_email && <span>{t("widgets.exampleEmail", { lng: language })}</span>}
          </div>
        )}
        <footer>
          {widget.attachments && <PaperClipOutlined />}
          <span>{t("widgets.exampleWrite", { lng: language })}</span>
          <SendOutlined style={{ color: widget.accent }} />
        </footer>
      </div>
      <span className="widget-button" style={colours}>
        <CommentOutlined />
      </span>
    </div>
  );
}

/** Black or white, whichever reads better on the colour (WCAG 2 relative luminance). */
export function textOn(colour: string): "#ffffff" | "#111111" {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.32 ? "#111111" : "#ffffff";
}
