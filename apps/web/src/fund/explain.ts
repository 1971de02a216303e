import type { FundKey } from './fund-texts.js';
import { texts } from './texts/ru.js';

/** Why an action is not available yet, by the server's problem code. */
export function explain(code: string, t: (key: FundKey) => string): string {
  const key = `fund.why.${code}`;
  return t(key in texts ? (key as FundKey) : 'fund.why.later');
}
