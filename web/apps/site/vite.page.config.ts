// The pages beside the widget, which customers open by themselves: `--mode` is the page's folder and its address.
import { defineConfig } from "vite";

export default defineConfig(({ mode }) => ({
  root: `src/${mode}`,
  base: `/${mode}/`,
  define: { "process.env.NODE_ENV": '"production"' },
  build: { outDir: `../../dist/${mode}`, emptyOutDir: true, target: "es2022", assetsInlineLimit: 0 },
}));
