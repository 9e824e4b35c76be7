// Our own line icons on a 24-unit grid.
const PATHS = {
  chat: "M5 4.5h14a2 2 0 0 1 2 2v8.5a2 2 0 0 1-2 2h-7l-4.6 3.6a.6.6 0 0 1-.9-.5V17H5a2 2 0 0 1-2-2V6.5a2 2 0 0 1 2-2zM8 9.2h8M8 12.5h5",
  down: "M6 9.5l6 6 6-6",
  close: "M6.5 6.5l11 11M17.5 6.5l-11 11",
  clip: "M19.5 11.5l-7.6 7.6a4.8 4.8 0 0 1-6.8-6.8l8-8a3.2 3.2 0 0 1 4.5 4.5l-7.9 7.9a1.6 1.6 0 0 1-2.3-2.3l7-7",
  send: "M12 19V5.5M6 11l6-6 6 6",
  more: "M5.5 12h.01M12 12h.01M18.5 12h.01",
  back: "M14.5 6l-6 6 6 6",
  clock: "M12 7.5V12l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z",
  alert: "M12 8v5M12 16.2h.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z",
  check: "M5 12.5l4.5 4.5L19 7.5",
  checks: "M2 12.5l4.5 4.5L16 7.5M11.5 16l1 1L22 7.5",
  file: "M13.5 3.5H7a1.5 1.5 0 0 0-1.5 1.5v14A1.5 1.5 0 0 0 7 20.5h10a1.5 1.5 0 0 0 1.5-1.5V8.5zM13.5 3.5v5h5",
  star: "M12 3.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8L3.6 9.7l5.8-.8z",
  history: "M4 12a8 8 0 1 1 2.6 5.9M4 19v-4.5h4.5M12 8v4.2l2.8 1.8",
  plus: "M12 5.5v13M5.5 12h13",
  bell: "M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4",
  mute: "M6 16.5V11a6 6 0 0 1 9-5.2M18 12v4.5l1.5 1.5h-13M10 20.5h4M4 4l16 16",
  horn: "M4 9.5v5h3.5L17 19V5L7.5 9.5zM8 14.5l1.2 5h2.4l-1.1-4M20 9.8a4 4 0 0 1 0 4.4",
  door: "M14 4.5H7A1.5 1.5 0 0 0 5.5 6v12A1.5 1.5 0 0 0 7 19.5h7M10.5 12h9M16.5 8.5L20 12l-3.5 3.5",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg class={`icon i-${name}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
