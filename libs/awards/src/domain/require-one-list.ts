import { fail } from './awards.errors.js';

/**
 * Whether the ranking is one list. Calibrated scores compare only among those who share experts.
 * @param ranking `components`: null under a rule that scores each application alone
 * @throws DomainError `awards.not-calibrated` with too few reviews, `awards.separate-groups`
 */
export function requireOneList({ components }: { components: number | null }): void {
  if (components === 0) throw fail('awards.not-calibrated');
  if (components !== null && components > 1) throw fail('awards.separate-groups');
}
