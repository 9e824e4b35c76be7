// Who hears of everything that happens to a case, although it is not theirs.
import { EyeInvisibleOutlined, EyeOutlined } from "@ant-design/icons";
import type { Case } from "@lingxi/api";
import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useLive } from "../app/live.tsx";
import { useComplain } from "../app/problems.ts";
import { watch } from "./cases.ts";

export function Watchers({ of: it, may }: { of: Case; may: boolean }) {
  const { t } = useTranslation();
  const complain = useComplain();
  const me = useLive((state) => state.me.staff.id);
  const colleagues = useLive((state) => state.colleagues);
  const watching = it.watchers.includes(me);
  const set = (id: string, on: boolean) => void watch(it, id, on).catch(complain);
  const options = Object.values(colleagues).map((one) => ({ value: one.id, label: one.name }));
  return (
    <div className="case-watchers">
      <Select
        mode="multiple"
        size="small"
        variant="filled"
        disabled={!may}
        aria-label={t("cases.watchers")}
        placeholder={t("cases.noWatchers")}
        value={[...it.watchers]}
        options={options}
        showSearch={{ optionFilterProp: "label" }}
        onSelect={(id: string) => set(id, true)}
        onDeselect={(id: string) => set(id, false)}
      />
      {may && (
        <Button
          size="small"
          icon={watching ? <EyeInvisibleOutlined /> : <EyeOutlined />}
          onClick={() => set(me, !watching)}
        >
          {t(watching ? "cases.unwatch" : "cases.watch")}
        </Button>
      )}
    </div>
  );
}
