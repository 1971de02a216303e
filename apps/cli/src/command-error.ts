/** What went wrong, in one sentence for the person at the terminal. */
export class CommandError extends Error {
  /** What the program ends with. */
  readonly exitCode: number = 1;
}

/** Options or files that cannot be used as they are. */
export class RefusedInput extends CommandError {
  override readonly exitCode = 2;
}
