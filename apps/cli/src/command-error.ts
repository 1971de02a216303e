/** What went wrong, in one sentence for the person at the terminal. The program ends with exit code 1. */
export class CommandError extends Error {}
