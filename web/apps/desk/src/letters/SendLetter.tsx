// Sending a letter now, or later: tomorrow, on Monday, or whenever its writer wants.
import { ClockCircleOutlined, DownOutlined, SendOutlined } from "@ant-design/icons";
import { ahead } from "@lingxi/i18n";
import { Button, DatePicker, Dropdown, Modal, Space } from "antd";
import type { Dayjs } from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { Keys } from "../commands/Keys.tsx";
import { morning } from "./mornings.ts";
import type { Writing } from "./useWriting.tsx";

export function SendLetter({ writing }: { writing: Pick<Writing, "can" | "busy" | "send"> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [choosing, setChoosing] = useState(false);
  const now = new Date();
  const times = new Set([morning(now, "tomorrow"), morning(now, "monday")].map((it) => it.toISOString()));
  const items = [
    ...[...times].map((key) => ({ key, label: t("letters.write.at", { at: ahead(key, now.getTime(), language) }) })),
    { key: "chosen", label: t("letters.write.chosen") },
  ];
  const choose = (key: string) => (key === "chosen" ? setChoosing(true) : writing.send(new Date(key)));
  return (
    <>
      <Space.Compact>
        <Button
          type="primary"
          icon={<SendOutlined />}
          disabled={!writing.can}
          loading={writing.busy}
          onClick={() => writing.send()}
        >
          {t("composer.send")} <Keys keys="mod+enter" />
        </Button>
        <Dropdown
          trigger={["click"]}
          placement="topRight"
          disabled={!writing.can}
          menu={{ items, onClick: ({ key }) => choose(key) }}
        >
          <Button type="primary" icon={<DownOutlined />} aria-label={t("letters.write.later")} />
        </Dropdown>
      </Space.Compact>
      {choosing && (
        <ChooseTime
          close={() => setChoosing(false)}
          choose={(at) => {
            setChoosing(false);
            writing.send(at);
          }}
        />
      )}
    </>
  );
}

function ChooseTime({ choose, close }: { choose: (at: Date) => void; close: () => void }) {
  const { t } = useTranslation();
  const [at, setAt] = useState<Dayjs | null>(null);
  const right = at !== null && at.valueOf() > Date.now();
  return (
    <Modal
      open
      title={t("letters.write.later")}
      okText={t("letters.write.plan")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !right, icon: <ClockCircleOutlined /> }}
      onOk={() => at && right && choose(at.toDate())}
      onCancel={close}
    >
      <p className="quiet">{t("letters.write.zone", { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}</p>
      <DatePicker
        autoFocus
        showTime={{ format: "HH:mm" }}
        format="YYYY-MM-DD HH:mm"
        value={at}
        aria-label={t("letters.write.chosen")}
        disabledDate={(day) => day.endOf("day").valueOf() < Date.now()}
        onChange={setAt}
      />
    </Modal>
  );
}
