import type { Application, Call } from '../applications-query.js';
import type { ApplicantKey, ApplicantTexts } from '../applicant-texts.js';
import { hasLines, isSection } from '../sections.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

type Problem = Application['problems'][number];
type T = ApplicantTexts['t'];

/** The name of what a path into the answers leads to: «Событие 5, начало». */
export function sayPlace([section = '', ...path]: readonly string[], t: T): string {
  if (!isSection(section)) return t(`applicant.field.${section}` as ApplicantKey);
  const [first, second] = path;
  if (first === undefined) return t(`applicant.section.${section}`);
  if (!hasLines(section)) {
    if (second === undefined) return t(`applicant.field.${section}.${first}` as ApplicantKey);
    return t(`applicant.line.${first}` as ApplicantKey, { number: Number(second) + 1 });
  }
  const line = t(`applicant.line.${section}`, { number: Number(first) + 1 });
  if (second === undefined) return line;
  return `${line}, ${t(`applicant.field.${section}.${second}` as ApplicantKey)}`;
}

/** What is wrong, without saying where. */
export const sayFault = ({ code }: Problem, call: Call, t: T): string =>
  t(`applicant.problem.${code}` as ApplicantKey, {
    maximum: formatRoubles(BigInt(call.maxRequestedKopecks)),
    share: call.minOwnShare,
  });

/** Where and what: «Событие 5, окончание: раньше начала.» */
export const sayProblem = (problem: Problem, call: Call, t: T): string =>
  `${sayPlace(problem.pointer.split('/').slice(1), t)}: ${sayFault(problem, call, t)}`;
