import type { QueuedApplication } from './queue-query.js';

export interface Ruling {
  decision: 'admit' | 'refuse';
  rulePoint: string;
}

type Checked = Pick<QueuedApplication, 'id' | 'recommendation' | 'rulePoint'>;

/** What the checkers recommend, as the commission's decision until it decides otherwise. */
export const rulingOf = ({ recommendation, rulePoint }: Checked): Ruling => ({
  decision: recommendation ?? 'admit',
  rulePoint: rulePoint ?? '',
});

/** The decisions of a protocol. @param changed by application; the rest follows the checkers */
export function decisionsOf(
  applications: readonly Checked[],
  changed: ReadonlyMap<string, Ruling>,
): { applicationId: string; decision: Ruling['decision']; rulePoint?: string }[] {
  return applications.map((application) => {
    const { decision, rulePoint } = changed.get(application.id) ?? rulingOf(application);
    return {
      applicationId: application.id,
      decision,
      ...(decision === 'refuse' && rulePoint && { rulePoint }),
    };
  });
}

/** `Захарова М. И., Петров С. С.` or one on a line. */
export const membersOf = (written: string): string[] =>
  written
    .split(/[\n,;]/)
    .map((name) => name.trim())
    .filter(Boolean);
