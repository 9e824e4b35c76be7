// The server's nouns, generated; and the few lines that call it.
export type * from "./generated.ts";
