interface Placed {
  applicationId: string;
  position: number;
  calibrated: { rank: number; pTop: number | null } | null;
}

/** From here to one less this the chance to be funded says neither yes nor no. */
const OPEN_FROM = 0.25;
/** Nobody asks for more further reviews at a time. */
const MOST_NEAR = 30;

/** By such places; rows without one stand last. @param rows by position */
export function byPlaces<Row extends Placed>(
  rows: readonly Row[],
  placeOf: (row: Row) => number | null,
): Row[] {
  const place = (row: Row): number => placeOf(row) ?? Infinity;
  return [...rows].sort((a, b) => (place(a) === place(b) ? a.position - b.position : place(a) - place(b)));
}

function chanceIsOpen({ calibrated }: Placed): boolean {
  const chance = calibrated?.pTop ?? 0;
  return chance >= OPEN_FROM && chance <= 1 - OPEN_FROM;
}

/** Rows whose chance is open, the first thirty by what a further review does for the decision: P·(1 − P), then the place. */
export function nearestToLine<Row extends Placed>(rows: readonly Row[]): Row[] {
  const doubt = ({ calibrated }: Row): number => (calibrated?.pTop ?? 0) * (1 - (calibrated?.pTop ?? 0));
  return rows
    .filter(chanceIsOpen)
    .sort((a, b) => doubt(b) - doubt(a) || a.position - b.position)
    .slice(0, MOST_NEAR);
}
