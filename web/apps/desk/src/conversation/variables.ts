// {{customer.name}} and its kin in a saved reply. What has no value stays visible, to be noticed before it is sent.
export const VARIABLES = ["customer.name", "agent.name", "organisation.name", "case.number"] as const;

const VARIABLE = /\{\{\s*(\w+\.\w+)\s*\}\}/g;

export function fill(text: string, values: Readonly<Record<(typeof VARIABLES)[number], string>>): string {
  return text.replace(VARIABLE, (whole, name: string) => values[name as keyof typeof values] || whole);
}

/** The variables that nothing was put in for, as they stand there. */
export function unfilled(text: string): readonly string[] {
  return [...new Set(text.match(VARIABLE) ?? [])];
}
