// {{customer.name}} and its kin in a saved reply. What has no value stays visible, to be noticed before it is sent.
export const VARIABLES = ["customer.name", "agent.name", "organisation.name"] as const;

export function fill(text: string, values: Readonly<Record<(typeof VARIABLES)[number], string>>): string {
  return text.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (whole, name: string) => values[name as keyof typeof values] || whole);
}
