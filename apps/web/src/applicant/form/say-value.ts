import type { ApplicantTexts } from '../applicant-texts.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

const isAmount = (name: string): boolean => name.endsWith('Kopecks');

/** An answer in words, for those who have to choose between two of them. */
export function sayValue(value: unknown, t: ApplicantTexts['t']): string {
  if (Array.isArray(value)) return value.map((item) => sayValue(item, t)).join('\n') || t('applicant.empty');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, part]) => (isAmount(name) ? formatRoubles(BigInt(String(part))) : String(part)))
      .filter((part) => part !== '')
      .join(' · ');
  return (typeof value === 'string' && value) || t('applicant.empty');
}
