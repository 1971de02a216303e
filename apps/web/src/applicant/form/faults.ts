import { useApplicantTexts } from '../applicant-texts.js';
import { isError } from '../sections.js';
import type { OpenDraft } from './draft-view.js';
import { sayFault } from './say-problem.js';

/**
 * What to say above a field, by its JSON Pointer: contradictions only. An empty field that nobody has come to yet
 * is no error; the task list names it.
 */
export function useFaults({ application, call }: OpenDraft): (pointer: string) => string | undefined {
  const { t } = useApplicantTexts();
  return (pointer) => {
    const problem = application.problems.find(
      (candidate) => candidate.pointer === pointer && isError(candidate),
    );
    return problem && sayFault(problem, call, t);
  };
}
