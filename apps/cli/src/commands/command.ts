export interface Command {
  /** One line for the list of commands. */
  summary: string;
  run: (args: string[]) => Promise<void>;
}
