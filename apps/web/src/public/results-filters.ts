import { AWARD_DECISIONS, type AwardDecision } from '#contracts';
import type { NamedApplication } from './published-results.js';
import { byAlphabet } from '../shared/texts/alphabet.js';
import { currentLocale } from '../shared/texts/catalogues.js';

/** What the reader looks for in the results; it lives in the address bar, so that a link shows the same. */
export interface ResultsFilters {
  decision?: AwardDecision;
  /** OKTMO. */
  district?: string;
  /** The track's code. */
  track?: string;
  /** Part of a title, an applicant's name or a number. */
  q?: string;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The filters as the address says them; what is empty or no text is left out. */
export function readFilters({ decision, district, track, q }: Record<string, unknown>): ResultsFilters {
  const known = AWARD_DECISIONS.find((each) => each === decision);
  return {
    ...(known && { decision: known }),
    ...(textOf(district) && { district: textOf(district) }),
    ...(textOf(track) && { track: textOf(track) }),
    ...(textOf(q) && { q: textOf(q) }),
  };
}

/** What Sakha letters are typed as on keyboards that lack them. */
const TYPED_AS: Record<string, string> = { ҕ: 'г', 5: 'г', ө: 'о', ү: 'у', ҥ: 'н', һ: 'h', ё: 'е' };

const folded = (text: string): string =>
  text.toLowerCase().replace(/[ҕ5өүҥһё]/g, (letter) => TYPED_AS[letter] ?? letter);

export function filterResults(
  applications: readonly NamedApplication[],
  { decision, district, track, q }: ResultsFilters,
): NamedApplication[] {
  const wanted = folded(q?.trim() ?? '');
  return applications.filter(
    (application) =>
      (!decision || application.decision === decision) &&
      (!district || application.municipality.oktmo === district) &&
      (!track || application.trackCode === track) &&
      (wanted === '' ||
        folded(`${application.title ?? ''} ${application.applicant ?? ''} ${application.number}`).includes(
          wanted,
        )),
  );
}

/** The places of the applications, by name. */
export function districtsOf(applications: readonly NamedApplication[]): NamedApplication['municipality'][] {
  const inOrder = byAlphabet(currentLocale());
  const byCode = new Map(applications.map(({ municipality }) => [municipality.oktmo, municipality]));
  return [...byCode.values()].sort((a, b) => inOrder(a.name, b.name));
}
