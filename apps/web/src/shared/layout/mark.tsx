/** A peak above frozen layers. */
export function Mark(): React.JSX.Element {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" fill="currentColor" aria-hidden>
      <path
        fillRule="evenodd"
        d="M16 1 31 16 16 31 1 16ZM16 4.5 4.5 16 16 27.5 27.5 16ZM16 8l7 7H9ZM10 17.5h12l-1.6 1.6h-8.8ZM13.2 20.6h5.6L16 23.4Z"
      />
    </svg>
  );
}

/** One band on a page, where something ends or is handed over; never wallpaper. */
export function Ornament(): React.JSX.Element {
  return (
    <svg width="100%" height="20" aria-hidden style={{ color: 'var(--copper)', display: 'block' }}>
      <defs>
        <pattern id="ornament" width="40" height="20" patternUnits="userSpaceOnUse">
          <path
            fill="currentColor"
            fillRule="evenodd"
            d="M20 1 36 10 20 19 4 10ZM20 4 9.5 10 20 16 30.5 10ZM20 7 25 10 20 13 15 10ZM0 7 4 10 0 13ZM40 7 36 10 40 13Z"
          />
        </pattern>
      </defs>
      <rect width="100%" height="20" fill="url(#ornament)" />
    </svg>
  );
}
