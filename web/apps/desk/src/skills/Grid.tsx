// The grid itself, virtual both ways: arrows move, digits set, the head of a column sets it for everybody shown.
import type { Agent } from "@lingxi/api";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Button, Popover, Segmented } from "antd";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/i18n.ts";
import { useLive } from "../app/live.tsx";
import { type Column, editsTo, keyOf, levelOf, limitOf } from "./cells.ts";
import type { Matrix } from "./useMatrix.ts";

const ROW = 34;
const COLUMN = 72;
const NAME = 176;
const HEAD = 64;
const PAGE_ROWS = 12;
const LEVELS = [0, 1, 2, 3, 4, 5];

interface Props {
  rows: readonly Agent[];
  columns: readonly Column[];
  matrix: Matrix;
  readOnly: boolean;
}

export function Grid({ rows, columns, matrix, readOnly }: Props) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollPaddingStart: HEAD,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => COLUMN,
    overscan: 4,
    scrollPaddingStart: NAME,
  });
  const row = Math.min(at.row, Math.max(0, rows.length - 1));
  const column = Math.min(at.column, columns.length - 1);
  useEffect(() => {
    down.scrollToIndex(row);
    across.scrollToIndex(column);
  }, [row, column, down, across]);

  const move = (rowsBy: number, columnsBy: number) =>
    setAt({
      row: Math.max(0, Math.min(rows.length - 1, row + rowsBy)),
      column: Math.max(0, Math.min(columns.length - 1, column + columnsBy)),
    });
  const set = (value: number) => {
    const [agent, where] = [rows[row], columns[column]];
    if (agent && where && !readOnly) matrix.edit(editsTo([matrix.shown(agent)], where, value));
  };
  const keys: Record<string, () => void> = {
    ArrowUp: () => move(-1, 0),
    ArrowDown: () => move(1, 0),
    Enter: () => move(1, 0),
    ArrowLeft: () => move(0, -1),
    ArrowRight: () => move(0, 1),
    PageUp: () => move(-PAGE_ROWS, 0),
    PageDown: () => move(PAGE_ROWS, 0),
    Home: () => move(0, -columns.length),
    End: () => move(0, columns.length),
    Delete: () => set(0),
    Backspace: () => set(0),
    " ": () => {
      const [agent, where] = [rows[row], columns[column]];
      if (agent && where?.kind === "training") set(1 - levelOf(matrix.shown(agent), where));
    },
  };
  const press = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") matrix.undo();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (/^\d$/.test(event.key)) set(Number(event.key));
    else if (keys[event.key]) keys[event.key]?.();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual grid is no table element
    <div
      ref={scroller}
      className="matrix lx-scroll"
      role="grid"
      tabIndex={0}
      aria-label={t("floor.page.skills")}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-readonly={readOnly}
      aria-activedescendant={rows.length ? `cell-${row}-${column}` : undefined}
      onKeyDown={press}
    >
      <div
        className="matrix-inner"
        role="presentation"
        style={{ width: NAME + across.getTotalSize(), height: HEAD + down.getTotalSize() }}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names the active cell */}
        <div className="matrix-head" role="row" aria-rowindex={1} style={{ height: HEAD }}>
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
          <span className="matrix-name" role="columnheader" aria-colindex={1}>
            {t("floor.column.agent")}
          </span>
          {across.getVirtualItems().map((it) => {
            const where = columns[it.index];
            return (
              where && (
                <ColumnHead
                  key={keyOf(where)}
                  column={where}
                  index={it.index}
                  start={NAME + it.start}
                  change={readOnly ? null : (value) => matrix.edit(editsTo(rows.map(matrix.shown), where, value))}
                  count={rows.length}
                />
              )
            );
          })}
        </div>
        {down.getVirtualItems().map((line) => {
          const agent = rows[line.index];
          if (!agent) return null;
          const shown = matrix.shown(agent);
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            <div
              key={agent.staff_id}
              role="row"
              aria-rowindex={line.index + 2}
              className="matrix-row"
              style={{ height: ROW, transform: `translateY(${HEAD + line.start}px)` }}
            >
              {/* biome-ignore lint/a11y/useSemanticElements: as above */}
              {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
              <span role="rowheader" className="matrix-name lx-cut" title={agent.name} aria-colindex={1}>
                {agent.name}
              </span>
              {across.getVirtualItems().map((it) => {
                const where = columns[it.index];
                if (!where) return null;
                const value = levelOf(shown, where);
                const active = line.index === row && it.index === column;
                return (
                  // biome-ignore lint/a11y/useSemanticElements: as above
                  // biome-ignore lint/a11y/useFocusableInteractive: as above
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
                  <span
                    key={keyOf(where)}
                    id={`cell-${line.index}-${it.index}`}
                    role="gridcell"
                    aria-colindex={it.index + 2}
                    aria-selected={active}
                    className="matrix-cell"
                    data-level={where.kind === "skill" || where.kind === "language" ? value : undefined}
                    data-changed={value !== levelOf(agent, where)}
                    style={{ left: NAME + it.start, width: COLUMN }}
                    onClick={() => setAt({ row: line.index, column: it.index })}
                  >
                    {where.kind === "training" ? (value ? "✓" : "") : value || ""}
                  </span>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface HeadProps {
  column: Column;
  index: number;
  start: number;
  /** Sets the column for everybody shown; null where nothing may be changed. */
  change: ((value: number) => void) | null;
  count: number;
}

function ColumnHead({ column, index, start, change, count }: HeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const skills = useLive((state) => state.skills);
  const [open, setOpen] = useState(false);
  const [value, setValue] = useState(3);
  const label =
    column.kind === "skill"
      ? ((language === "zh" ? skills[column.name]?.label_zh : skills[column.name]?.label_en) ?? column.name)
      : column.kind === "language"
        ? t(`language.${column.name}`)
        : t(`matrix.${column.kind}`);
  const apply = () => {
    change?.(value);
    setOpen(false);
  };
  const levels = LEVELS.filter((it) => it <= limitOf(column));
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    // biome-ignore lint/a11y/useFocusableInteractive: the button within takes the focus
    <span
      role="columnheader"
      aria-colindex={index + 2}
      className="matrix-column"
      style={{ left: start, width: COLUMN }}
    >
      {change ? (
        <Popover
          trigger="click"
          open={open}
          onOpenChange={setOpen}
          content={
            <div className="matrix-bulk">
              <p>{t("matrix.bulk", { label, count })}</p>
              <Segmented<number> value={Math.min(value, limitOf(column))} options={levels} onChange={setValue} />
              <Button type="primary" onClick={apply}>
                {t("matrix.apply")}
              </Button>
            </div>
          }
        >
          <button type="button" title={label} tabIndex={-1}>
            {label}
          </button>
        </Popover>
      ) : (
        <span title={label}>{label}</span>
      )}
    </span>
  );
}
