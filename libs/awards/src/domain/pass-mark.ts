import type { Rubric } from '#engine';
import type { FieldError } from '#kernel';
import type { AwardsErrorCode } from './awards.errors.js';
import { millionths } from './points.js';

/** The least score at which an application of a band passes: a decimal string in points, e.g. "65.5". */
export interface PassMark {
  bandId: string;
  mark: string;
}

/** As the council names it; without a band it holds for every band that is not named. */
export interface WantedMark {
  bandId?: string;
  mark: string;
}

const fault = (pointer: string, code: AwardsErrorCode, params?: FieldError['params']): FieldError =>
  params ? { pointer, code, params } : { pointer, code };

/**
 * The mark of each band in use: the one named for it, else the one for all, else the rubric's own.
 * @param bandsInUse ids in the order that the list will keep
 */
export function resolvePassMarks(
  wanted: readonly WantedMark[],
  rubric: Rubric,
  bandsInUse: readonly string[],
): { marks: PassMark[]; faults: FieldError[] } {
  const faults = checkWanted(wanted, rubric);
  const marks: PassMark[] = [];
  for (const bandId of bandsInUse) {
    const own = rubric.bands.find((band) => band.id === bandId)?.passMark;
    const mark = markNamed(wanted, bandId) ?? markNamed(wanted, undefined) ?? own;
    if (mark === undefined) faults.push(fault('/passMarks', 'awards.pass-mark-missing', { band: bandId }));
    else marks.push({ bandId, mark });
  }
  return { marks, faults };
}

const markNamed = (wanted: readonly WantedMark[], bandId: string | undefined): string | undefined =>
  wanted.find((entry) => entry.bandId === bandId)?.mark;

function checkWanted(wanted: readonly WantedMark[], rubric: Rubric): FieldError[] {
  const known = new Set<string | undefined>([undefined, ...rubric.bands.map((band) => band.id)]);
  const maximum = BigInt(rubric.maximumScore) * 1_000_000n;
  return wanted.flatMap(({ bandId, mark }, index) => {
    const pointer = `/passMarks/${index}`;
    if (!known.has(bandId)) return [fault(`${pointer}/bandId`, 'awards.unknown-band')];
    if (wanted.findIndex((entry) => entry.bandId === bandId) < index)
      return [fault(`${pointer}/bandId`, 'awards.repeated-band')];
    return millionths(mark) > maximum
      ? [fault(`${pointer}/mark`, 'awards.pass-mark-over-maximum', { maximum: rubric.maximumScore })]
      : [];
  });
}
