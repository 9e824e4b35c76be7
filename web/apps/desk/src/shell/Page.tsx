// A page that is not the three panes: a title, what it is for, and sections.
import type { ReactNode } from "react";

interface Props {
  title: string;
  text: string;
  action?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

export function Page({ title, text, action, wide, children }: Props) {
  return (
    <main className="page lx-scroll" id="main" tabIndex={-1}>
      <div className="page-inner" data-wide={wide ?? false}>
        <header className="page-head">
          <div>
            <h1>{title}</h1>
            <p>{text}</p>
          </div>
          {action}
        </header>
        {children}
      </div>
    </main>
  );
}

export function PageSection({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section className="page-section">
      <header>
        <h2>{title}</h2>
        {text && <p>{text}</p>}
      </header>
      <div className="page-section-body">{children}</div>
    </section>
  );
}
