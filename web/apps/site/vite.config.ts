// widget.js: one classic script, so that a page needs one tag and nothing else. The demo bank stands beside it as plain files.
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { pages } from "./demo/pages.mjs";

const demo: Plugin = {
  name: "demo",
  async closeBundle() {
    await cp("demo", "dist/demo", { recursive: true, filter: (file) => !/\.m[jt]s$/.test(file) });
    for (const [path, html] of pages()) {
      await mkdir(dirname(`dist/demo/${path}`), { recursive: true });
      await writeFile(`dist/demo/${path}`, html);
    }
  },
};

export default defineConfig({
  define: { "process.env.NODE_ENV": '"production"' },
  plugins: [demo],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    lib: { entry: "src/widget/index.tsx", formats: ["iife"], name: "Lingxi", fileName: () => "widget.js" },
  },
});
