import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = process.env.DEV_SERVER ?? "http://127.0.0.1:8040";

export default defineConfig({
  base: "/desk/",
  plugins: [react()],
  server: { port: 8041, proxy: { "/api": { target: server, ws: true }, "/healthz": server, "/widget.js": server } },
  build: { outDir: "dist", emptyOutDir: true, sourcemap: false, chunkSizeWarningLimit: 1500 },
});
