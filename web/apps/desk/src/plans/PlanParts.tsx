// The lists of a plan, line by line: who takes what, targets, overflows, rings; and when it switches by itself.
import { DeleteOutlined } from "@ant-design/icons";
import { Button, Form, InputNumber, Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import { AddLine } from "./AddLine.tsx";

const LEVELS = [0, 1, 2, 3, 4, 5].map((value) => ({ value, label: value }));

function useQueues() {
  const language = useLanguage();
  const queues = useLive((state) => state.queues);
  return Object.values(queues)
    .filter((it) => !it.archived)
    .map((it) => ({ value: it.id, label: queueName(it, language) }));
}

interface LinesProps {
  name: string;
  add: string;
  fresh: object;
  children: (line: number) => ReactNode;
}

function Lines({ name, add, fresh, children }: LinesProps) {
  const { t } = useTranslation();
  return (
    <Form.List name={name}>
      {(lines, { add: more, remove }) => (
        <div className="plan-lines">
          {lines.map((line) => (
            <div key={line.key} className="plan-line">
              {children(line.name)}
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t("plans.remove")}
                onClick={() => remove(line.name)}
              />
            </div>
          ))}
          <AddLine label={add} run={() => more(fresh)} />
        </div>
      )}
    </Form.List>
  );
}

function Queue({ line, field = "queue_id", label }: { line: number; field?: string; label: string }) {
  const { t } = useTranslation();
  return (
    <Form.Item name={[line, field]} label={label} rules={[{ required: true, message: t("form.needed") }]}>
      <Select options={useQueues()} optionFilterProp="label" showSearch />
    </Form.Item>
  );
}

function Seconds({ line, field, label, min = 0 }: { line: number; field: string; label: string; min?: number }) {
  const { t } = useTranslation();
  return (
    <Form.Item name={[line, field]} label={label} rules={[{ required: true, message: t("form.needed") }]}>
      <InputNumber min={min} max={86_400} suffix={t("common.second")} />
    </Form.Item>
  );
}

function Level({ line, field, label }: { line: number; field: string; label: string }) {
  return (
    <Form.Item name={[line, field]} label={label}>
      <Select options={LEVELS} />
    </Form.Item>
  );
}

export function Shares() {
  const { t } = useTranslation();
  const colleagues = useLive((state) => state.colleagues);
  const people = Object.values(colleagues)
    .filter((it) => it.active)
    .map((it) => ({ value: it.id, label: it.name }));
  const fresh = { agents: [], least_level: 0, most_level: 2, keep_seconds: 60 };
  return (
    <Lines name="shares" add={t("plans.addShare")} fresh={fresh}>
      {(line) => (
        <div className="plan-fields">
          <Queue line={line} label={t("plans.queue")} />
          <Form.Item
            className="wide"
            name={[line, "agents"]}
            label={t("plans.people")}
            rules={[{ required: true, type: "array", min: 1, message: t("form.needed") }]}
          >
            <Select mode="multiple" options={people} optionFilterProp="label" />
          </Form.Item>
          <Level line={line} field="least_level" label={t("plans.leastLevel")} />
          <Level line={line} field="most_level" label={t("plans.mostLevel")} />
          <Seconds line={line} field="keep_seconds" label={t("plans.keepSeconds")} />
        </div>
      )}
    </Lines>
  );
}

export function Targets() {
  const { t } = useTranslation();
  return (
    <Lines name="targets" add={t("plans.addTarget")} fresh={{ seconds: 300 }}>
      {(line) => (
        <div className="plan-fields">
          <Queue line={line} label={t("plans.queue")} />
          <Seconds line={line} field="seconds" label={t("plans.target")} min={1} />
        </div>
      )}
    </Lines>
  );
}

export function Overflows() {
  const { t } = useTranslation();
  return (
    <Lines name="overflows" add={t("plans.addOverflow")} fresh={{ after_seconds: 120 }}>
      {(line) => (
        <div className="plan-fields">
          <Queue line={line} label={t("plans.from")} />
          <Queue line={line} field="to_queue_id" label={t("plans.to")} />
          <Seconds line={line} field="after_seconds" label={t("plans.after")} />
        </div>
      )}
    </Lines>
  );
}

export function Rings() {
  const { t } = useTranslation();
  return (
    <Lines name="rings" add={t("plans.addRing")} fresh={{ after_seconds: 120, skill_slack: 1, language_slack: 0 }}>
      {(line) => (
        <div className="plan-fields">
          <Seconds line={line} field="after_seconds" label={t("plans.after")} />
          <Level line={line} field="skill_slack" label={t("plans.skillSlack")} />
          <Level line={line} field="language_slack" label={t("plans.languageSlack")} />
        </div>
      )}
    </Lines>
  );
}

export function TriggerFields() {
  const { t } = useTranslation();
  const number = (field: string, min: number, suffix?: string) => (
    <Form.Item
      name={["trigger", field]}
      label={t(`plans.${field}`)}
      rules={[{ required: true, message: t("form.needed") }]}
    >
      <InputNumber min={min} max={14_400} suffix={suffix} />
    </Form.Item>
  );
  return (
    <div className="plan-fields plan-trigger">
      <Form.Item className="wide" name={["trigger", "measure"]} label={t("plans.measure")}>
        <Select
          options={[
            { value: "waiting_per_agent", label: t("plans.waiting_per_agent") },
            { value: "longest_wait", label: t("plans.longest_wait") },
          ]}
        />
      </Form.Item>
      {number("on_at", 0)}
      {number("on_seconds", 10, t("common.second"))}
      {number("off_at", 0)}
      {number("off_seconds", 10, t("common.second"))}
      <Form.Item className="wide" name={["trigger", "queue_ids"]} label={t("plans.triggerQueues")}>
        <Select mode="multiple" options={useQueues()} placeholder={t("plans.allQueues")} optionFilterProp="label" />
      </Form.Item>
    </div>
  );
}
