/** What a visitor should know about this installation. */
export class InstallationDto {
  /** It shows invented contests: its accounts and organisations are not real. */
  demo: boolean;
  /** Whom to call for help; null when nobody has said. */
  helpPhone: string | null;
  /** Where to write for help; null when nobody has said. */
  helpEmail: string | null;
}
