// The states of a record in their order; the first is a new one's.
import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import type { RecordState } from "@lingxi/api";
import { Button, Input, Switch } from "antd";
import { useTranslation } from "react-i18next";

interface Props {
  states: readonly RecordState[];
  change: (states: readonly RecordState[]) => void;
}

const NEW: RecordState = { key: "", label_zh: "", label_en: "", open: true };

export function StateRows({ states, change }: Props) {
  const { t } = useTranslation();
  const put = (at: number, part: Partial<RecordState>) =>
    change(states.map((state, n) => (n === at ? { ...state, ...part } : state)));
  const move = (from: number, to: number) => {
    const moved = [...states];
    moved.splice(to, 0, ...moved.splice(from, 1));
    change(moved);
  };
  return (
    <>
      <table className="record-rows">
        <thead>
          <tr>
            <th>{t("recordTypes.stateKey")}</th>
            <th>{t("recordTypes.labelZh")}</th>
            <th>{t("recordTypes.labelEn")}</th>
            <th>{t("recordTypes.open")}</th>
            <th>
              <span className="lx-sr">{t("common.actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {states.map((state, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its key is being written
            <tr key={at}>
              <td>
                <Input
                  value={state.key}
                  maxLength={40}
                  aria-label={t("recordTypes.stateKey")}
                  onChange={(e) => put(at, { key: e.target.value.trim() })}
                />
              </td>
              <td>
                <Input
                  value={state.label_zh}
                  maxLength={60}
                  lang="zh-CN"
                  aria-label={`${state.key} ${t("recordTypes.labelZh")}`}
                  onChange={(e) => put(at, { label_zh: e.target.value })}
                />
              </td>
              <td>
                <Input
                  value={state.label_en}
                  maxLength={60}
                  lang="en"
                  aria-label={`${state.key} ${t("recordTypes.labelEn")}`}
                  onChange={(e) => put(at, { label_en: e.target.value })}
                />
              </td>
              <td>
                <Switch
                  size="small"
                  checked={state.open}
                  aria-label={`${state.key} ${t("recordTypes.open")}`}
                  onChange={(open) => put(at, { open })}
                />
              </td>
              <td className="record-rows-acts">
                <Button
                  type="text"
                  icon={<ArrowUpOutlined />}
                  disabled={at === 0}
                  aria-label={t("recordTypes.up", { name: state.key })}
                  onClick={() => move(at, at - 1)}
                />
                <Button
                  type="text"
                  icon={<ArrowDownOutlined />}
                  disabled={at === states.length - 1}
                  aria-label={t("recordTypes.down", { name: state.key })}
                  onClick={() => move(at, at + 1)}
                />
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={`${t("common.delete")} ${state.key}`}
                  onClick={() => change(states.filter((_, n) => n !== at))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button icon={<PlusOutlined />} onClick={() => change([...states, NEW])}>
        {t("recordTypes.addState")}
      </Button>
    </>
  );
}
