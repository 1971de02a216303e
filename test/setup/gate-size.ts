/** `gates` runs what a release must show at its stated size; `npm test` runs the same, small. */
// eslint-disable-next-line no-restricted-properties -- the way scripts/gates.mjs hands it over
const isGate = process.env['KESKIL_GATES'] === '1';

export const gateSize = ({ small, stated }: { small: number; stated: number }): number =>
  isGate ? stated : small;

/** The time that a test of this size may take, in milliseconds. */
export const gateTimeout = gateSize({ small: 90_000, stated: 1_800_000 });

/** The figures of a gate, which scripts/gates.mjs prints. */
export function gateFigures(gate: string, figures: Record<string, number | string>): void {
  const told = Object.entries(figures).map(([name, figure]) => `${name} ${figure}`);
  if (isGate) process.stdout.write(`GATE ${gate}: ${told.join(', ')}\n`);
}
