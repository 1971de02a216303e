const WIDTH = 56;
const HEIGHT = 16;
const DOT = 3;

interface Dots {
  /** Points of 100. */
  totals: readonly number[];
  /** The same in words. */
  label: string;
}

/** A dot per review on a line from 0 to 100: how far experts are apart is seen without reading numbers. */
export function ScoreDots({ totals, label }: Dots): React.JSX.Element {
  return (
    <svg role="img" aria-label={label} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <line x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} stroke="var(--hairline)" />
      {totals.map((total, i) => (
        <circle
          key={i}
          cx={DOT + (total / 100) * (WIDTH - 2 * DOT)}
          cy={HEIGHT / 2}
          r={DOT}
          fill="var(--mantine-color-anchor)"
          fillOpacity="0.7"
        />
      ))}
    </svg>
  );
}
