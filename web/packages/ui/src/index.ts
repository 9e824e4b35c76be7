// Tokens and the small components that every app shares.
export { Avatar } from "./Avatar.tsx";
export { Markup } from "./Markup.tsx";
export { plain } from "./markup.ts";
export { Ring } from "./Ring.tsx";
export { Bones, Empty } from "./States.tsx";
export { type Mode, paint, palettes, themeFor } from "./tokens.ts";
