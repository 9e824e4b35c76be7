// The trust page: a page of its own beside the widget, which a customer opens from the host's site.
import { defineConfig } from "vite";

export default defineConfig({
  root: "src/trust",
  base: "/trust/",
  define: { "process.env.NODE_ENV": '"production"' },
  build: { outDir: "../../dist/trust", emptyOutDir: true, target: "es2022", assetsInlineLimit: 0 },
});
