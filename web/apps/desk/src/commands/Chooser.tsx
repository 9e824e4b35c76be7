// A field, and below it what was found for its words: arrows mark, Enter or a click chooses.
import { Input, type InputProps, type InputRef } from "antd";
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from "react";

interface Props<T> {
  field: RefObject<InputRef | null>;
  query: string;
  found: readonly T[];
  placeholder: string;
  /** What the list is of. */
  label: string;
  none: ReactNode;
  className?: string;
  input?: InputProps;
  onQuery(query: string): void;
  choose(it: T): void;
  row(it: T): ReactNode;
}

export function Chooser<T extends { readonly id: string }>(props: Props<T>) {
  const { field, query, found, placeholder, label, none, className, input, onQuery, choose, row } = props;
  const [at, setAt] = useState(0);
  const marked = Math.min(at, found.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const it = found[marked];
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setAt(Math.min(marked + 1, found.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(marked - 1, 0));
    else if (event.key !== "Enter") return;
    else if (it) choose(it);
    event.preventDefault();
  };
  return (
    <>
      <Input
        {...input}
        ref={field}
        autoFocus
        value={query}
        placeholder={placeholder}
        aria-label={placeholder}
        role="combobox"
        aria-expanded="true"
        aria-controls="chooser-list"
        aria-activedescendant={found[marked] ? `chooser-${found[marked].id}` : undefined}
        onChange={(event) => {
          onQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={`lx-scroll ${className ?? ""}`} id="chooser-list" role="listbox" aria-label={label}>
        {found.map((it, place) => (
          <Row key={it.id} id={it.id} marked={place === marked} mark={() => setAt(place)} choose={() => choose(it)}>
            {row(it)}
          </Row>
        ))}
        {found.length === 0 && <p className="palette-none">{none}</p>}
      </div>
    </>
  );
}

interface RowProps {
  id: string;
  marked: boolean;
  mark(): void;
  choose(): void;
  children: ReactNode;
}

function Row({ id, marked, mark, choose, children }: RowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (marked) row.current?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and chooses with Enter
    <div
      ref={row}
      id={`chooser-${id}`}
      className="palette-row"
      role="option"
      tabIndex={-1}
      aria-selected={marked}
      onMouseMove={mark}
      onClick={choose}
    >
      {children}
    </div>
  );
}
