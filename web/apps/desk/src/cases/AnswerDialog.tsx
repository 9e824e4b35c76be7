// One answer for all open cases below this one, each with its customer's own name.
import type { Answering, Case } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { useQuery } from "@tanstack/react-query";
import { App, Button, Checkbox, Input, Modal } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { childrenQuery } from "./cases.ts";
import { closeDialog } from "./dialogs.ts";
import { isOver } from "./filter.ts";
import { useSending } from "./useSending.ts";

const NAME = "{{customer.name}}";

export function AnswerDialog({ of: it }: { of: Case }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [text, setText] = useState("");
  const [solve, setSolve] = useState(false);
  const { busy, send } = useSending();
  const field = useRef<TextAreaRef>(null);
  const { data: below = [] } = useQuery(childrenQuery(it.id));
  const open = below.filter((one) => !isOver(one));
  const answer = async () => {
    const told = await call<Answering>("POST", `/api/cases/${it.id}/answer`, { text, solve });
    const left = open.length - told.case_ids.length;
    void message.info(
      [
        t("cases.answerAll.going", { count: told.case_ids.length }),
        ...(left > 0 ? [t("cases.answerAll.left", { count: left })] : []),
      ].join(t("common.comma")),
    );
  };
  return (
    <Modal
      open
      width={560}
      title={t("cases.answerAll.title")}
      okText={t("cases.answerAll.go", { count: open.length })}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !open.length || !text.trim(), loading: busy }}
      onOk={() => void send(answer)}
      onCancel={closeDialog}
      afterOpenChange={(open) => open && field.current?.focus()}
    >
      <div className="case-form">
        <p className="quiet">{t("cases.answerAll.text", { numbers: open.map((one) => `#${one.number}`).join(" ") })}</p>
        <Input.TextArea
          ref={field}
          autoSize={{ minRows: 5, maxRows: 14 }}
          value={text}
          maxLength={20_000}
          aria-label={t("cases.answerAll.label")}
          onChange={(event) => setText(event.target.value)}
        />
        <div>
          <Button size="small" onClick={() => setText((now) => now + NAME)}>
            {NAME}
          </Button>
        </div>
        <Checkbox checked={solve} onChange={(event) => setSolve(event.target.checked)}>
          {t("cases.answerAll.solve")}
        </Checkbox>
      </div>
    </Modal>
  );
}
