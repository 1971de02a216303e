import type { FieldError } from '#kernel';
import type { ApplicationsErrorCode } from './applications.errors.js';

export interface Decision {
  applicationId: string;
  decision: 'admit' | 'refuse';
  /** The point of the rules that a refusal rests on. */
  rulePoint?: string;
}

/** Faults of a protocol's decisions. @param known the call's applications among those named */
export function checkProtocol(decisions: readonly Decision[], known: ReadonlySet<string>): FieldError[] {
  const seen = new Set<string>();
  return decisions.flatMap(({ applicationId, decision, rulePoint }, i) => {
    const faults: FieldError[] = [];
    const add = (field: string, code: ApplicationsErrorCode): number =>
      faults.push({ pointer: `/decisions/${i}/${field}`, code });
    if (!known.has(applicationId)) add('applicationId', 'applications.not-of-this-call');
    if (seen.has(applicationId)) add('applicationId', 'applications.decided-twice');
    if (decision === 'refuse' && !rulePoint) add('rulePoint', 'applications.rule-point-needed');
    seen.add(applicationId);
    return faults;
  });
}
