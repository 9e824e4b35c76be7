// Where the customer wrote from.
import type { Conversation } from "@lingxi/api";
import { stamp } from "@lingxi/i18n";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";

export function OriginFacts({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { origin } = conversation;
  const facts = [
    ["page", origin.page, origin.title || origin.page],
    ["referrer", origin.referrer, origin.referrer],
    ["device", "", origin.device && t(`device.${origin.device}`, { defaultValue: origin.device })],
    ["browser", "", origin.browser],
    ["started", "", stamp(conversation.created_at, language)],
  ] as const;
  return (
    <section className="customer-section">
      <h3>{t("origin.title")}</h3>
      <dl className="origin">
        {facts
          .filter(([, , text]) => text)
          .map(([name, address, text]) => (
            <div key={name}>
              <dt>{t(`origin.${name}`)}</dt>
              <dd title={address || text}>
                {isWeb(address) ? (
                  <a href={address} target="_blank" rel="noopener noreferrer nofollow">
                    {text}
                  </a>
                ) : (
                  text
                )}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

/** The customer's browser told us this address: only one that cannot run anything becomes a link. */
function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
