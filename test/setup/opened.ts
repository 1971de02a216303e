/** What the test file has opened and not yet closed, in that order. */
const open = new Set<() => Promise<void>>();

/**
 * Closes with the file, whatever happens: a `beforeAll` that fails half-way leaves its `afterAll` without the rest,
 * and an application that goes on after its file breaks the files that come next in the same process.
 * @returns the same act, which does its work once
 */
export function closedWithTheFile(close: () => Promise<void>): () => Promise<void> {
  const once = async (): Promise<void> => {
    if (open.delete(once)) await close();
  };
  open.add(once);
  return once;
}

export async function closeWhatIsOpen(): Promise<void> {
  for (const close of [...open].reverse()) await close();
}
