// The macros, found by a few letters and run with Enter on the case that is looked at; each says what it will do.
import type { Case, Macro } from "@lingxi/api";
import { useQuery } from "@tanstack/react-query";
import { App, Input, type InputRef, Modal } from "antd";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useComplain } from "../app/problems.ts";
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
  const [at, setAt] = useState(0);
  const found = (macros ?? []).filter((one) =>
    `${one.name_zh} ${one.name_en}`.toLowerCase().includes(query.trim().toLowerCase()),
  );
  const marked = Math.min(at, found.length - 1);
  const run = async (macro: Macro | undefined) => {
    if (!macro) return;
    closeDialog();
    try {
      learn(await doTo(it, { macroId: macro.id }));
      void message.success(t("macros.ran", { name: inLanguage(macro, language) }));
    } catch (error) {
      complain(error);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setAt(Math.min(marked + 1, found.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(marked - 1, 0));
    else if (event.key === "Enter") void run(found[marked]);
    else return;
    event.preventDefault();
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
      <Input
        ref={field}
        value={query}
        placeholder={t("macros.find")}
        aria-label={t("macros.find")}
        role="combobox"
        aria-expanded="true"
        aria-controls="macro-list"
        aria-activedescendant={found[marked] ? `macro-${found[marked].id}` : undefined}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="macro-list lx-scroll" id="macro-list" role="listbox" aria-label={t("macros.one")}>
        {found.map((macro, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and runs with Enter
          <div
            key={macro.id}
            id={`macro-${macro.id}`}
            className="macro-row"
            role="option"
            tabIndex={-1}
            aria-selected={place === marked}
            onMouseMove={() => setAt(place)}
            onClick={() => void run(macro)}
          >
            <b>{inLanguage(macro, language)}</b>
            <span className="quiet">{macro.actions.map(words.done).join(t("common.comma"))}</span>
          </div>
        ))}
      </div>
      {macros && found.length === 0 && (
        <p className="palette-none">{t(macros.length ? "palette.none" : "macros.noneYet")}</p>
      )}
    </Modal>
  );
}
