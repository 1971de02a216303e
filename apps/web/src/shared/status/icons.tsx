import type { ReactNode } from 'react';

/** 16 px drawings of one stroke. Shapes, not characters: some fonts have no arrows. */
const SHAPES = {
  pencil: <path d="m3 13 .6-2.8L10.8 3 13 5.2l-7.2 7.2L3 13Z" />,
  'arrow-up': <path d="M8 13V3M4 7l4-4 4 4" />,
  'list-tick': <path d="M2.5 4h6M2.5 8h4M2.5 12h4M9 10.5l2 2 3.5-4" />,
  scales: <path d="M8 2.5v11M5 13.5h6M3 4.5h10M3 4.5 1.5 9h3L3 4.5Zm10 0L11.5 9h3L13 4.5Z" />,
  diamond: <path d="M8 2 14 8l-6 6-6-6Z" fill="currentColor" />,
  layers: <path d="M8 2.5 14 6 8 9.5 2 6ZM2 10l6 3.5L14 10" />,
  'circled-minus': <path d="M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM5 8h6" />,
  'two-bars': <path d="M5.5 3v10M10.5 3v10" />,
  question: <path d="M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.1 8 10M8 12.8v.2" />,
  'return-arrow': <path d="M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6" />,
  play: <path d="M5 3v10l8-5Z" />,
  tick: <path d="m3 8.5 3.5 3.5L13 4.5" />,
  eye: (
    <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z" />
  ),
  cross: <path d="m4 4 8 8M12 4l-8 8" />,
  clock: <path d="M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM8 4.5V8l2.5 1.5" />,
  sun: (
    <path d="M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5ZM8 1.5v1.5M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M3.4 12.6l1-1M11.6 4.4l1-1" />
  ),
  moon: <path d="M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5Z" />,
  chevron: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  menu: <path d="M2 4h12M2 8h12M2 12h12" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof SHAPES;

/** Always beside a word that says the same. */
export function Icon({ name }: { name: IconName }): React.JSX.Element {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {SHAPES[name]}
    </svg>
  );
}
