// Whose draft this is, if a colleague wrote on it last; and which of two to go on with.
import { EditOutlined } from "@ant-design/icons";
import { ago } from "@lingxi/i18n";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNow } from "../app/clock.ts";
import { useLanguage } from "../app/i18n.ts";
import type { Shared } from "./useSharedDraft.ts";

export function DraftLine({ shared: { theirs, parted, takeTheirs, keepMine } }: { shared: Shared }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow("slow");
  if (!theirs) return null;
  const name = theirs.staff_name;
  return (
    <p className="letter-draft" role="status">
      <EditOutlined />
      <span>
        {t(parted ? "letters.draft.parted" : "letters.draft.by", { name, when: ago(theirs.at, now, language) })}
      </span>
      {parted && (
        <>
          <Button type="link" size="small" onClick={takeTheirs}>
            {t("letters.draft.theirs", { name })}
          </Button>
          <Button type="link" size="small" onClick={keepMine}>
            {t("letters.draft.mine")}
          </Button>
        </>
      )}
    </p>
  );
}
