/** Line icons on a 20-pixel grid; always decorative, the control carries the name. */
const PATHS = {
  close: 'M5 5l10 10M15 5L5 15',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11zM13.2 13.2L17 17',
  layers: 'M10 3l7.5 4L10 11L2.5 7zM2.5 10.5L10 14.5l7.5-4M2.5 14L10 18l7.5-4',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  list: 'M7 5h10M7 10h10M7 15h10M3 5h.5M3 10h.5M3 15h.5',
  info: 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15zM10 9v5M10 6.3v.2',
  warning: 'M10 3l8 14H2zM10 8v4.5M10 14.6v.2',
  check: 'M4 10.5l4 4l8-9',
  target: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M10 8a2 2 0 1 1 0 4a2 2 0 1 1 0-4z',
  link: 'M8.5 11.5l3-3M7 9.5l-2 2a3 3 0 0 0 4.2 4.2l2-2M13 10.5l2-2a3 3 0 0 0-4.2-4.2l-2 2',
  copy: 'M7 7h9v9H7zM13 7V4H4v9h3',
  data: 'M10 3c3.6 0 6 1 6 2.3S13.6 7.6 10 7.6S4 6.6 4 5.3S6.4 3 10 3zM4 5.3v9.4C4 16 6.4 17 10 17s6-1 6-2.3V5.3M4 10c0 1.3 2.4 2.3 6 2.3s6-1 6-2.3',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 12h8v5H6z',
  download: 'M10 3v9M6 8.5L10 12.5l4-4M4 16.5h12',
  up: 'M5 12.5l5-5l5 5',
  down: 'M5 7.5l5 5l5-5',
  left: 'M12.5 5l-5 5l5 5',
  right: 'M7.5 5l5 5l-5 5',
  external: 'M11 4h5v5M16 4l-7 7M13 11.5V16H4V7h4.5',
  map: 'M2.5 5l5-2l5 2l5-2v12l-5 2l-5-2l-5 2zM7.5 3v12M12.5 5v12',
  perimeter: 'M4 6l6-3l6 4l-1 7l-6 3l-5-5z',
  nearby: 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15zM10 6.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7zM10 9.8v.4',
  overview: 'M3 17h14M5 14V9M10 14V4M15 14V7',
  programme: 'M4 3h9l3 3v11H4zM7 8h6M7 11h6M7 14h4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
