// A text that becomes a field when clicked: Enter keeps, Esc leaves it as it was.
import { EditOutlined } from "@ant-design/icons";
import { Input } from "antd";
import { useState } from "react";

interface Props {
  value: string;
  /** Shown while there is nothing. */
  empty: string;
  label: string;
  maxLength: number;
  save: (value: string) => unknown;
}

export function Editable({ value, empty, label, maxLength, save }: Props) {
  const [text, setText] = useState<string | null>(null);
  if (text === null)
    return (
      <button
        type="button"
        className="editable"
        data-empty={!value}
        aria-label={`${label}: ${value || empty}`}
        title={value}
        onClick={() => setText(value)}
      >
        <span className="lx-cut">{value || empty}</span>
        <EditOutlined className="editable-pen" />
      </button>
    );
  const done = () => {
    if (text.trim() !== value) save(text.trim());
    setText(null);
  };
  return (
    <Input
      size="small"
      autoFocus
      value={text}
      aria-label={label}
      maxLength={maxLength}
      onChange={(event) => setText(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") done();
        if (event.key === "Escape") setText(null);
        event.stopPropagation();
      }}
    />
  );
}
