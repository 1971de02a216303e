export interface Command {
  run: (args: string[]) => Promise<void>;
}

export interface ListedCommand {
  /** One line for the list of commands. */
  summary: string;
  /** Only the command that is run is loaded: those that work on files start without the whole system. */
  load: () => Promise<Command>;
}
