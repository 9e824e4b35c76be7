// Reads the OpenAPI document on standard input and writes TypeScript to the file named by the first argument.
// `make types` feeds it from `python -m lingxi.app.openapi`; `make check` writes elsewhere and compares.
import { writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import openapiTS, { astToString } from "openapi-typescript";

const target = process.argv[2] ?? new URL("../src/generated.ts", import.meta.url);
const schema = JSON.parse(await text(process.stdin));
const ast = await openapiTS(schema, {
  alphabetize: true,
  immutable: true,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
});
// One of our nouns is called Record, which would hide TypeScript's own.
const types = astToString(ast).replaceAll("Record<string, never>", "{ readonly [key: string]: never }");
const header = "// Generated from the server's OpenAPI document by `make types`. Do not edit.\n";
await writeFile(target, `${header}${types}\n`);
