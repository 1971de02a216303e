import { AWARD_DECISIONS } from '#contracts';
import { parseKopecks, sumKopecks, type Kopecks } from '#kernel';
import { compare, must, type Difference } from './difference.js';
import { millionths } from './points.js';
import type { PublishedApplication, ResultsDocument } from './results-document.js';

const sumOf = (amounts: readonly { amountKopecks: string }[]): Kopecks =>
  sumKopecks(amounts.map((entry) => parseKopecks(entry.amountKopecks)));

/** Decisions and sums, held against the pass marks, the sums asked and the budget. */
export function checkPublishedAwards(document: ResultsDocument): Difference[] {
  return [
    ...document.applications.flatMap((application, index) =>
      checkApplication(application, `/applications/${index}`, document),
    ),
    ...checkReserve(document),
    ...checkBudget(document),
  ];
}

function checkApplication(
  application: PublishedApplication,
  pointer: string,
  document: ResultsDocument,
): Difference[] {
  const { decision, amountKopecks, requestedKopecks, sources, reservePosition } = application;
  const awarded = decision === 'award';
  const amount = amountKopecks === null ? 0n : parseKopecks(amountKopecks);
  const asked = parseKopecks(requestedKopecks);
  return [
    ...must(AWARD_DECISIONS.includes(decision), `${pointer}/decision`, decision, AWARD_DECISIONS.join(', ')),
    ...compare(`${pointer}/amountKopecks`, amountKopecks, awarded ? sumOf(sources).toString() : null),
    ...must(awarded === amount > 0n, `${pointer}/amountKopecks`, amountKopecks, 'positive for an award'),
    ...must(amount <= asked, `${pointer}/amountKopecks`, amountKopecks, `at most ${asked}`),
    ...must(
      (decision === 'reserve') === (reservePosition !== null && reservePosition > 0),
      `${pointer}/reservePosition`,
      reservePosition,
      'a place for the reserve only',
    ),
    ...checkReason(application, pointer, document),
  ];
}

/** The reasons that follow from the score. The others are the council's, or need to know the organisations. */
function checkReason(
  { score, bandId, decision, reason }: PublishedApplication,
  pointer: string,
  { passMarks }: ResultsDocument,
): Difference[] {
  const mark = passMarks.find((entry) => entry.bandId === bandId)?.mark;
  const passes = score !== null && mark !== undefined && millionths(score) >= millionths(mark);
  const holds = {
    'by-ranking': decision === 'award' && passes,
    'below-pass-mark': decision === 'refuse' && score !== null && !passes,
    'not-scored': decision === 'refuse' && score === null,
    'no-money-left': decision !== 'award' && passes,
    'organisation-has-won': decision === 'refuse' && passes,
    'from-reserve': decision === 'award',
    'by-council': true,
    withdrawn: decision === 'refuse',
    declined: decision === 'refuse',
  }[reason];
  return must(holds, `${pointer}/reason`, reason, `a reason of ${decision} at ${score} of ${mark}`);
}

/** Places count from 1. They have gaps only where somebody moved up, whose place is not filled again. */
function checkReserve({ applications }: ResultsDocument): Difference[] {
  const waiting = applications.filter((application) => application.decision === 'reserve').length;
  const moved = applications.filter(
    ({ reason }) => reason === 'from-reserve' || reason === 'declined',
  ).length;
  const places = applications.map((application) => application.reservePosition);
  return places.flatMap((place, index) =>
    must(
      place === null || (places.indexOf(place) === index && place <= waiting + moved),
      `/applications/${index}/reservePosition`,
      place,
      `a place of its own, at most ${waiting + moved}`,
    ),
  );
}

function checkBudget({ applications, budget }: ResultsDocument): Difference[] {
  const parts = applications.flatMap((application) => application.sources);
  const names = budget.sources.map((source) => source.name);
  const awarded = parseKopecks(budget.awardedKopecks);
  const limit = sumOf(budget.sources) - parseKopecks(budget.appealReserveKopecks);
  const bySource = budget.sources.flatMap((source, index) => {
    const pointer = `/budget/sources/${index}/awardedKopecks`;
    const taken = sumOf(parts.filter((part) => part.name === source.name));
    const has = parseKopecks(source.amountKopecks);
    return [
      ...compare(pointer, source.awardedKopecks, taken.toString()),
      ...must(taken <= has, pointer, source.awardedKopecks, `at most ${has}`),
    ];
  });
  return [
    ...bySource,
    ...compare('/budget/awardedKopecks', budget.awardedKopecks, sumOf(parts).toString()),
    ...must(awarded <= limit, '/budget/awardedKopecks', budget.awardedKopecks, `at most ${limit}`),
    ...must(
      new Set(names).size === names.length && parts.every((part) => names.includes(part.name)),
      '/budget/sources',
      names.join(', '),
      'every source of an award, once',
    ),
  ];
}
