/** In `Organisations.of`: no other expert of the run is of the same one. */
export const ALONE = -1;

export interface Organisations {
  /** How many organisations have several experts. */
  readonly count: number;
  /** By expert: the number of the organisation among those, or ALONE. */
  readonly of: Int32Array;
}

/** @param names by expert */
export function numberOrganisations(names: readonly (string | undefined)[]): Organisations {
  const sizes = new Map<string, number>();
  for (const name of names) if (name !== undefined) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const [name, size] of sizes) if (size > 1) numbers.set(name, numbers.size);
  const numberOf = (name: string | undefined): number =>
    name === undefined ? ALONE : (numbers.get(name) ?? ALONE);
  return { count: numbers.size, of: Int32Array.from(names, numberOf) };
}
