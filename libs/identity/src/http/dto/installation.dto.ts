/** What a visitor should know about this installation. */
export class InstallationDto {
  /** It shows invented contests: its accounts and organisations are not real. */
  demo: boolean;
}
