// One more line of a list in a form.
import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";

export function AddLine({ label, run }: { label: string; run: () => void }) {
  return (
    <Button type="dashed" size="small" icon={<PlusOutlined />} onClick={run}>
      {label}
    </Button>
  );
}
