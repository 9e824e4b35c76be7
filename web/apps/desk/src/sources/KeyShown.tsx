// A write key, and how a client is told of it: what stands here can be pasted.
import type { NewKey } from "@lingxi/api";
import { Alert, Button, Modal, Tabs, Typography } from "antd";
import { useTranslation } from "react-i18next";

export function KeyShown({ made, close }: { made: NewKey; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      closable={false}
      width={640}
      title={t("sources.made", { name: made.source.name })}
      footer={
        <Button type="primary" onClick={close}>
          {t(made.source.trusted ? "sources.kept" : "sources.understood")}
        </Button>
      }
    >
      <Alert
        type={made.source.trusted ? "warning" : "info"}
        showIcon
        title={t(made.source.trusted ? "sources.once" : "sources.open")}
      />
      <Typography.Paragraph code copyable className="secret">
        {made.write_key}
      </Typography.Paragraph>
      <Examples writeKey={made.write_key} trusted={made.source.trusted} />
    </Modal>
  );
}

export function Examples({ writeKey, trusted }: { writeKey: string; trusted: boolean }) {
  const host = window.location.origin;
  const who = trusted ? '"userId": "u-1042"' : '"anonymousId": "6f1c…-uuid"';
  const examples = {
    Python: `from segment.analytics import Client

analytics = Client("${writeKey}", host="${host}")
analytics.identify("u-1042", {"name": "王芳"})
analytics.track("u-1042", "Order Placed", {"order": 1042})`,
    "Node.js": `import { Analytics } from "@segment/analytics-node";

const analytics = new Analytics({ writeKey: "${writeKey}", host: "${host}" });
analytics.track({ userId: "u-1042", event: "Order Placed", properties: { order: 1042 } });`,
    curl: `curl ${host}/v1/track -u ${writeKey}: -d '{
  ${who}, "event": "Order Placed", "properties": {"order": 1042}}'`,
  };
  const shown = trusted ? Object.entries(examples) : Object.entries(examples).slice(-1);
  return (
    <Tabs
      size="small"
      items={shown.map(([name, text]) => ({
        key: name,
        label: name,
        children: (
          <Typography.Paragraph copyable={{ text }} className="source-example">
            <pre className="lx-scroll">{text}</pre>
          </Typography.Paragraph>
        ),
      }))}
    />
  );
}
