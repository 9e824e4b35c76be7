// The ways by which we recognise the customer; what is proved is marked, what is only claimed is not.
import {
  IdcardOutlined,
  MailOutlined,
  MobileOutlined,
  PhoneOutlined,
  SafetyCertificateFilled,
} from "@ant-design/icons";
import type { Identity } from "@lingxi/api";
import { Tooltip, Typography } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

const ICONS: Record<string, ReactNode> = {
  external: <IdcardOutlined />,
  email: <MailOutlined />,
  phone: <PhoneOutlined />,
  device: <MobileOutlined />,
};

/** What one can reach somebody by comes first; the device, which tells little, last. */
const ORDER = ["external", "email", "phone", "device"];
const byUse = (a: Identity, b: Identity) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);

export function Identities({ identities }: { identities: readonly Identity[] }) {
  const { t } = useTranslation();
  return (
    <section className="customer-section">
      <h3>{t("customer.identities")}</h3>
      {identities.length === 0 && <p className="quiet">{t("customer.noIdentities")}</p>}
      <ul className="facts">
        {[...identities].sort(byUse).map((it) => (
          <li key={`${it.kind} ${it.value}`}>
            <Tooltip title={t(`identity.${it.kind}`)}>
              <span className="facts-icon" role="img" aria-label={t(`identity.${it.kind}`)}>
                {ICONS[it.kind]}
              </span>
            </Tooltip>
            <Typography.Text
              className="facts-value"
              copyable={{ tooltips: [t("common.copy"), t("common.copied")] }}
              ellipsis={{ tooltip: it.value }}
            >
              {it.kind === "device" ? it.value.slice(0, 8) : it.value}
            </Typography.Text>
            {it.verified && (
              <Tooltip title={t("identity.verified")}>
                <SafetyCertificateFilled className="verified" role="img" aria-label={t("identity.verified")} />
              </Tooltip>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
