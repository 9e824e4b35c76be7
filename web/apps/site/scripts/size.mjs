// The widget's promise to its hosts: at most 30 kB over the wire.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

const LIMIT = 30_000;
const size = gzipSync(await readFile(new URL("../dist/widget.js", import.meta.url)), { level: 9 }).length;
console.log(`widget.js ${size} bytes gzip, at most ${LIMIT}`);
if (size > LIMIT) {
  console.error("widget.js is over its limit");
  process.exit(1);
}
