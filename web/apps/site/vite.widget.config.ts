// widget.js: one classic script, so that a page needs one tag and nothing else.
import { defineConfig } from "vite";

export default defineConfig({
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2020",
    lib: { entry: "src/widget/index.tsx", formats: ["iife"], name: "Lingxi", fileName: () => "widget.js" },
  },
});
