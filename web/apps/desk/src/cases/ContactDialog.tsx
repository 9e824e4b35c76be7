// What came otherwise than over a channel: a call, a fax, a letter on paper or a visit, with its papers.
import { PaperClipOutlined } from "@ant-design/icons";
import type { Case, ContactInput } from "@lingxi/api";
import { call } from "@lingxi/sync";
import { Button, Checkbox, Input, Modal, Segmented } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { UploadChips } from "../conversation/UploadChips.tsx";
import { useUploads } from "../conversation/useUploads.ts";
import { learn } from "./cases.ts";
import { closeDialog } from "./dialogs.ts";
import { useSending } from "./useSending.ts";

const WAYS: readonly ContactInput["channel"][] = ["phone", "fax", "paper", "visit"];
const ON_PAPER = new Set<string>(["fax", "paper"]);

export function ContactDialog({ of: it }: { of: Case }) {
  const { t } = useTranslation();
  const [channel, setChannel] = useState<ContactInput["channel"]>("phone");
  const [text, setText] = useState("");
  const [answers, setAnswers] = useState(false);
  const { busy, send } = useSending();
  const field = useRef<TextAreaRef>(null);
  const uploads = useUploads(`contact:${it.id}`);
  const picker = useRef<HTMLInputElement>(null);
  const papers = uploads.items.flatMap((one) => one.attachment ?? []);
  const ready = !uploads.busy && (text.trim() !== "" || papers.length > 0);
  const note = async () => {
    const body: ContactInput = { channel, text, answers, attachment_ids: papers.map((one) => one.id) };
    learn(await call<Case>("POST", `/api/cases/${it.id}/contacts`, body));
  };
  return (
    <Modal
      open
      width={520}
      title={t("cases.contact.title")}
      okText={t("cases.contact.keep")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !ready, loading: busy }}
      onOk={() => void send(note)}
      onCancel={closeDialog}
      afterOpenChange={(open) => open && field.current?.focus()}
    >
      <div className="case-form">
        <Segmented
          aria-label={t("cases.contact.way")}
          value={channel}
          options={WAYS.map((value) => ({ value, label: t(`channel.${value}`) }))}
          onChange={setChannel}
        />
        <Input.TextArea
          ref={field}
          autoSize={{ minRows: 4, maxRows: 12 }}
          value={text}
          maxLength={20_000}
          placeholder={t(ON_PAPER.has(channel) ? "cases.contact.paperText" : "cases.contact.callText")}
          aria-label={t("cases.contact.text")}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && ready) void send(note);
          }}
        />
        <UploadChips uploads={uploads} />
        <div>
          <Button icon={<PaperClipOutlined />} onClick={() => picker.current?.click()}>
            {t("cases.contact.papers")}
          </Button>
          <input
            ref={picker}
            hidden
            multiple
            type="file"
            accept="application/pdf,image/*"
            aria-label={t("cases.contact.papers")}
            onChange={(event) => {
              uploads.add([...(event.target.files ?? [])]);
              event.target.value = "";
            }}
          />
        </div>
        <Checkbox checked={answers} onChange={(event) => setAnswers(event.target.checked)}>
          {t("cases.contact.answers")}
        </Checkbox>
      </div>
    </Modal>
  );
}
