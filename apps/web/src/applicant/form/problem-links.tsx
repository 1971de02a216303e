import { Link } from '@tanstack/react-router';
import type { Application, Call } from '../applications-query.js';
import { useApplicantTexts } from '../applicant-texts.js';
import { placeOf } from '../sections.js';
import classes from '../applicant.module.css';
import { sayProblem } from './say-problem.js';

interface Links {
  application: Application;
  call: Call;
  problems: Application['problems'];
}

/** Each problem with a link to the field where it is mended. */
export function ProblemLinks({ application, call, problems }: Links): React.JSX.Element {
  const { t } = useApplicantTexts();
  return (
    <ul className={classes.problems}>
      {problems.map((problem) => {
        const { section, line, field } = placeOf(problem.pointer);
        const to = `/my/applications/$applicationId/$section${line === null ? '' : '/$line'}`;
        const params = { applicationId: application.id, section, line: String(line) };
        return (
          <li key={problem.pointer + problem.code}>
            <Link to={to as '/my/applications/$applicationId/$section/$line'} params={params} hash={field}>
              {sayProblem(problem, call, t)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
