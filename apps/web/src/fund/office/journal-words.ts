import type { FundKey } from '../fund-texts.js';
import { texts } from '../texts/ru.js';

const PATHS: Readonly<Record<string, (id: string) => string>> = {
  call: (id) => `/fund/calls/${id}`,
  application: (id) => `/fund/applications/${id}`,
  review: (id) => `/fund/reviews/${id}`,
  'calibration-round': () => '/fund/calibration',
  agreement: (id) => `/fund/agreements/${id}`,
};

/** Where an object of the audit has a page of its own. */
export const objectPath = (kind: string, id: string): string | undefined => PATHS[kind]?.(id);

/** An action of the audit in words; the code itself where no word is known. */
export function actionText(action: string, t: (key: FundKey) => string): string {
  const key = `fund.action.${action}`;
  return key in texts ? t(key as FundKey) : action;
}
