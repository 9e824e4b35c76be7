// All keys, by what they belong to.
import { Modal } from "antd";
import { useTranslation } from "react-i18next";
import { dialog } from "../app/prefs.ts";
import { commands, type Group } from "./commands.tsx";
import { Keys } from "./Keys.tsx";

const GROUPS: readonly Group[] = ["offer", "conversation", "move", "view"];
const WRITING = [
  ["enter", "shortcuts.send"],
  ["shift+enter", "shortcuts.newLine"],
  ["/", "shortcuts.savedReply"],
  ["@", "shortcuts.mention"],
] as const;

export function Shortcuts() {
  const { t } = useTranslation();
  return (
    <Modal open footer={null} title={t("command.shortcuts")} width={720} onCancel={() => dialog.set(null)}>
      <div className="shortcuts">
        {GROUPS.map((group) => (
          <Section
            key={group}
            title={t(`palette.${group}`)}
            rows={commands
              .filter((it) => it.group === group && it.keys)
              .map((it) => ({ id: it.id, label: t(it.labelKey), keys: it.keys ?? [] }))}
          />
        ))}
        <Section
          title={t("shortcuts.writing")}
          rows={WRITING.map(([keys, label]) => ({ id: keys, label: t(label), keys: [keys] }))}
        />
      </div>
    </Modal>
  );
}

interface Row {
  id: string;
  label: string;
  keys: readonly string[];
}

function Section({ title, rows }: { title: string; rows: Row[] }) {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {rows.map((row) => (
          <div key={row.id}>
            <dt>{row.label}</dt>
            <dd>
              {row.keys.map((keys, place) => (
                <span key={keys}>
                  {place > 0 && ` ${t("shortcuts.or")} `}
                  <span className="lx-sr">{keys}</span>
                  <Keys keys={keys} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
