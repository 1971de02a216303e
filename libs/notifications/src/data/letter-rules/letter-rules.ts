import { ACCOUNT_LETTERS } from './account-letters.js';
import { APPLICATION_LETTERS } from './application-letters.js';
import { CALL_LETTERS } from './call-letters.js';
import { CLARIFICATION_LETTERS } from './clarification-letters.js';
import { GRANT_LETTERS } from './grant-letters.js';
import type { LetterRule } from './letter-rule.js';
import { RESULT_LETTERS } from './result-letters.js';
import { REVIEW_LETTERS } from './review-letters.js';

/** Every letter that an event brings about. */
export const LETTER_RULES: readonly LetterRule[] = [
  ...ACCOUNT_LETTERS,
  ...APPLICATION_LETTERS,
  ...CALL_LETTERS,
  ...REVIEW_LETTERS,
  ...CLARIFICATION_LETTERS,
  ...RESULT_LETTERS,
  ...GRANT_LETTERS,
];
