// The macros, found by a few letters and run with Enter on the case that is looked at; each says what it will do.
import type { Case, Macro } from "@lingxi/api";
import { useQuery } from "@tanstack/react-query";
import { App, type InputRef, Modal } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useComplain } from "../app/problems.ts";
import { Chooser } from "../commands/Chooser.tsx";
import { inLanguage } from "../conditions/words.ts";
import { learn, macrosQuery } from "./cases.ts";
import { closeDialog } from "./dialogs.ts";
import { doTo } from "./selection.ts";
import { useCaseWords } from "./words.ts";

export function MacroDialog({ of: it }: { of: Case }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const complain = useComplain();
  const { message } = App.useApp();
  const words = useCaseWords();
  const field = useRef<InputRef>(null);
  const { data: macros } = useQuery(macrosQuery);
  const [query, setQuery] = useState("");
  const found = (macros ?? []).filter((one) =>
    `${one.name_zh} ${one.name_en}`.toLowerCase().includes(query.trim().toLowerCase()),
  );
  const run = async (macro: Macro) => {
    closeDialog();
    try {
      learn(await doTo(it, { macroId: macro.id }));
      void message.success(t("macros.ran", { name: inLanguage(macro, language) }));
    } catch (error) {
      complain(error);
    }
  };
  return (
    <Modal
      open
      footer={null}
      width={520}
      title={t("macros.run", { number: it.number })}
      onCancel={closeDialog}
      afterOpenChange={(open) => open && field.current?.focus()}
    >
      <Chooser
        field={field}
        className="macro-list"
        query={query}
        onQuery={setQuery}
        found={found}
        placeholder={t("macros.find")}
        label={t("macros.one")}
        none={macros && t(macros.length ? "palette.none" : "macros.noneYet")}
        choose={(macro) => void run(macro)}
        row={(macro) => (
          <span className="macro-row">
            <b>{inLanguage(macro, language)}</b>
            <span className="quiet">{macro.actions.map(words.done).join(t("common.comma"))}</span>
          </span>
        )}
      />
    </Modal>
  );
}
