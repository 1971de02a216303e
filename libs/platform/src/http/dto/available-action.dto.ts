/** One thing that can be done with an object, or why it cannot be done now. */
export class AvailableActionDto {
  /** The action's name. */
  action: string;
  /** Whether it can be done now. */
  available: boolean;
  /** The problem code that says why not. */
  reason?: string;
}
