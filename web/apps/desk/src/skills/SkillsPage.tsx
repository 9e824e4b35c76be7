// The skills matrix: who can do what how well, for hundreds of people and dozens of skills, by keyboard.
import "./skills.css";
import { PlusOutlined, UndoOutlined } from "@ant-design/icons";
import type { Agent } from "@lingxi/api";
import { Button, Input, Select } from "antd";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useCan, useLive } from "../app/live.tsx";
import { queueName } from "../app/names.ts";
import { Catalogue } from "./Catalogue.tsx";
import type { Column } from "./cells.ts";
import { Grid } from "./Grid.tsx";
import { useMatrix } from "./useMatrix.ts";

export function SkillsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const can = useCan();
  const agents = useLive((state) => state.agents);
  const skills = useLive((state) => state.skills);
  const queues = useLive((state) => state.queues);
  const matrix = useMatrix(agents);
  const [search, setSearch] = useState("");
  const [queue, setQueue] = useState<string | null>(null);
  const [editing, setEditing] = useState(false);
  const q = useDeferredValue(search.trim().toLowerCase());
  const columns = useMemo<readonly Column[]>(
    () => [
      { kind: "capacity", name: "" },
      { kind: "training", name: "" },
      { kind: "language", name: "zh" },
      { kind: "language", name: "en" },
      ...Object.values(skills)
        .filter((it) => !it.archived)
        .map((it): Column => ({ kind: "skill", name: it.name })),
    ],
    [skills],
  );
  const rows = useMemo(
    () =>
      Object.values<Agent>(agents)
        .filter((it) => (!q || it.name.toLowerCase().includes(q)) && (!queue || it.queue_ids.includes(queue)))
        .sort((a, b) => a.name.localeCompare(b.name, "zh")),
    [agents, q, queue],
  );
  return (
    <main className="floor-page" id="main" tabIndex={-1}>
      <h1 className="lx-sr">{t("floor.page.skills")}</h1>
      <div className="floor-bar">
        <h2>
          {t("floor.agents", { count: rows.length })}
          <span className="quiet" role="status">
            {" "}
            {matrix.saving > 0 && t("matrix.saving", { count: matrix.saving })}
          </span>
        </h2>
        <Input.Search
          allowClear
          className="floor-search"
          placeholder={t("floor.searchAgent")}
          aria-label={t("floor.searchAgent")}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Select<string>
          allowClear
          aria-label={t("floor.column.queue")}
          placeholder={t("floor.column.queue")}
          value={queue}
          onChange={(it) => setQueue(it ?? null)}
          options={Object.values(queues)
            .filter((it) => !it.archived)
            .map((it) => ({ value: it.id, label: queueName(it, language) }))}
        />
        <Button icon={<UndoOutlined />} disabled={!matrix.canUndo} onClick={matrix.undo}>
          {t("matrix.undo")}
        </Button>
        {can("routing.manage") && (
          <Button icon={<PlusOutlined />} onClick={() => setEditing(true)}>
            {t("matrix.catalogue")}
          </Button>
        )}
      </div>
      <p className="quiet matrix-help">{t("matrix.help")}</p>
      <Grid rows={rows} columns={columns} matrix={matrix} readOnly={!can("routing.manage")} />
      {editing && <Catalogue close={() => setEditing(false)} />}
    </main>
  );
}
