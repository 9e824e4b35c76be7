// Harbour Bank 海湾银行: the demo page that hosts the widget. Served under /bank/.
import { defineConfig } from "vite";

const server = process.env.LINGXI_URL ?? "http://127.0.0.1:8040";

export default defineConfig({
  root: "bank",
  base: "/bank/",
  server: { port: 8042, proxy: { "/api": { target: server, ws: true }, "/widget.js": server } },
  build: { outDir: "../dist/bank", emptyOutDir: true },
});
