interface Placed {
  applicationId: string;
  rank: number | null;
  position: number;
}

/**
 * A ranking as if some applications were not in it: a gap would say where they stand.
 * @param lines by position
 */
export function withoutApplications<Line extends Placed>(
  lines: readonly Line[],
  hidden: readonly string[],
): Line[] {
  const gone = new Set(hidden);
  const shown = lines.filter(({ applicationId }) => !gone.has(applicationId));
  if (shown.length === lines.length) return [...lines];
  const ranksGone = lines.flatMap(({ applicationId, rank }) =>
    gone.has(applicationId) && rank !== null ? [rank] : [],
  );
  return shown.map((line, index) => ({
    ...line,
    position: index + 1,
    rank: line.rank === null ? null : line.rank - ranksGone.filter((rank) => rank < line.rank!).length,
  }));
}
