// Who may be one person: a colleague says so, or that they are two; and everything said can be taken back.
import "./duplicates.css";
import { Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "../shell/Page.tsx";
import { Merges } from "./Merges.tsx";
import { Pairs } from "./Pairs.tsx";

type View = "open" | "refused" | "merges";
const VIEWS: readonly View[] = ["open", "refused", "merges"];

export function DuplicatesPage() {
  const { t } = useTranslation();
  const [view, setView] = useState<View>("open");
  return (
    <Page wide title={t("duplicates.title")} text={t("duplicates.text")}>
      <Segmented<View>
        className="pair-views"
        aria-label={t("duplicates.views")}
        value={view}
        onChange={setView}
        options={VIEWS.map((value) => ({ value, label: t(`duplicates.view.${value}`) }))}
      />
      {view === "merges" ? <Merges /> : <Pairs key={view} state={view} />}
    </Page>
  );
}
