// Builds a condition: groups of parts, each part a sentence of choices. Nothing is kept here; every change is handed up.
import "./conditions.css";
import { CloseOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Select } from "antd";
import { type Condition, fresh, type Group, isGroup, KINDS, type Kind, type Leaf } from "./conditions.ts";
import { LeafFields } from "./LeafFields.tsx";
import type { Words } from "./words.ts";

const DEEPEST = 3; // groups within groups that a person still understands

interface Props {
  value: Group;
  words: Words;
  onChange: (value: Group) => void;
  /** Stages may not ask for stages. */
  without?: Kind;
}

export function ConditionEditor({ value, words, onChange, without }: Props) {
  return (
    <GroupEditor
      group={value}
      words={words}
      kinds={KINDS.filter((it) => it !== without)}
      depth={1}
      onChange={onChange}
    />
  );
}

interface GroupProps {
  group: Group;
  words: Words;
  kinds: readonly Kind[];
  depth: number;
  onChange: (value: Group) => void;
}

function GroupEditor({ group, words, kinds, depth, onChange }: GroupProps) {
  const { t } = words;
  const parts = group.of as readonly Condition[];
  const put = (of: readonly Condition[]) => onChange({ ...group, of });
  const replace = (number: number, part: Condition) => put(parts.map((it, at) => (at === number ? part : it)));
  return (
    <div className="condition-group" data-depth={depth}>
      <div className="condition-head">
        <Select
          size="small"
          value={group.kind}
          aria-label={t("conditions.which")}
          options={(["all", "any"] as const).map((kind) => ({ value: kind, label: t(`conditions.${kind}`) }))}
          onChange={(kind) => onChange({ ...group, kind } as Group)}
        />
        {parts.length === 0 && (
          <span className="quiet">{t(group.kind === "all" ? "conditions.everybody" : "conditions.nobody")}</span>
        )}
      </div>
      {parts.map((part, number) => (
        <Part
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place
          key={number}
          part={part}
          words={words}
          kinds={kinds}
          depth={depth}
          onChange={(changed) => replace(number, changed)}
          remove={() => put(parts.filter((_, at) => at !== number))}
        />
      ))}
      <div className="condition-add">
        <Button
          type="dashed"
          size="small"
          icon={<PlusOutlined />}
          onClick={() => put([...parts, fresh(kinds[1] ?? "activity")])}
        >
          {t("conditions.add")}
        </Button>
        {depth < DEEPEST && (
          <Button
            type="text"
            size="small"
            icon={<PlusOutlined />}
            onClick={() => put([...parts, { kind: group.kind === "all" ? "any" : "all", of: [fresh("activity")] }])}
          >
            {t("conditions.addGroup")}
          </Button>
        )}
      </div>
    </div>
  );
}

interface PartProps {
  part: Condition;
  words: Words;
  kinds: readonly Kind[];
  depth: number;
  onChange: (part: Condition) => void;
  remove: () => void;
}

function Part({ part, words, kinds, depth, onChange, remove }: PartProps) {
  const { t } = words;
  const negated = part.kind === "not";
  const inner = (negated ? part.of : part) as Condition;
  const put = (it: Condition) => onChange(negated ? { kind: "not", of: it } : it);
  return (
    <div className="condition-part">
      <Select
        size="small"
        value={negated}
        aria-label={t("conditions.holds")}
        className="condition-holds"
        options={[
          { value: false, label: t("conditions.yes") },
          { value: true, label: t("conditions.not") },
        ]}
        onChange={(no) => onChange(no ? { kind: "not", of: inner } : inner)}
      />
      <div className="condition-inner">
        {isGroup(inner) || inner.kind === "not" ? (
          <GroupEditor
            group={isGroup(inner) ? inner : { kind: "all", of: [inner] }}
            words={words}
            kinds={kinds}
            depth={depth + 1}
            onChange={put}
          />
        ) : (
          <LeafRow leaf={inner} words={words} kinds={kinds} onChange={put} />
        )}
      </div>
      <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t("conditions.remove")} onClick={remove} />
    </div>
  );
}

interface LeafProps {
  leaf: Leaf;
  words: Words;
  kinds: readonly Kind[];
  onChange: (leaf: Leaf) => void;
}

function LeafRow({ leaf, words, kinds, onChange }: LeafProps) {
  const { t } = words;
  return (
    <div className="condition-leaf">
      <Select
        size="small"
        value={leaf.kind}
        aria-label={t("conditions.what")}
        options={kinds.map((kind) => ({ value: kind, label: t(`conditions.kind.${kind}`) }))}
        onChange={(kind) => onChange(fresh(kind))}
      />
      <LeafFields leaf={leaf} words={words} onChange={onChange} />
    </div>
  );
}
