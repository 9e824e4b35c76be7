// A drawer in which one thing of administration is written: its two names, its parts, and below what can be done with it.
import { Button, Drawer, Input } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Labelled } from "../cases/FilterFields.tsx";

interface Props {
  title: string;
  /** Whether it can be kept as it is. */
  ready: boolean;
  busy: boolean;
  keep(): unknown;
  close(): void;
  /** Stands below at the left. */
  beside?: ReactNode;
  children: ReactNode;
}

export function EditDrawer({ title, ready, busy, keep, close, beside, children }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer
      open
      size={680}
      title={title}
      onClose={close}
      footer={
        <div className="case-drawer-foot">
          <span>{beside}</span>
          <Button type="primary" loading={busy} disabled={!ready} onClick={() => void keep()}>
            {t("common.save")}
          </Button>
        </div>
      }
    >
      <div className="case-form">{children}</div>
    </Drawer>
  );
}

export interface Named {
  readonly zh: string;
  readonly en: string;
}

export const isNamed = ({ zh, en }: Named) => zh.trim() !== "" && en.trim() !== "";

export function Names({ value, limit, onChange }: { value: Named; limit: number; onChange(value: Named): void }) {
  const { t } = useTranslation();
  return (
    <div className="case-form-pair">
      {(["zh", "en"] as const).map((it) => (
        <Labelled key={it} label={t(`cases.name.${it}`)}>
          <Input
            lang={it === "zh" ? "zh-CN" : "en"}
            value={value[it]}
            maxLength={limit}
            onChange={(event) => onChange({ ...value, [it]: event.target.value })}
          />
        </Labelled>
      ))}
    </div>
  );
}
