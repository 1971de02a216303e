import { Link } from '@tanstack/react-router';
import { Icon, type IconName } from '../shared/status/icons.js';
import { useApplicantTexts } from './applicant-texts.js';
import classes from './applicant.module.css';
import type { OpenDraft } from './form/draft-view.js';
import { ProblemLinks } from './form/problem-links.js';
import { isError, sectionStates, type SectionState } from './sections.js';

const ICONS: Record<SectionState['state'], IconName> = {
  'not-started': 'circled-minus',
  'in-progress': 'pencil',
  errors: 'cross',
  ready: 'tick',
};

/** The sections with how far each is; what is wrong leads to its field. */
export function TaskList({ draft }: { draft: OpenDraft }): React.JSX.Element {
  const { t } = useApplicantTexts();
  const { application, call, home } = draft;
  const sections = sectionStates(draft.content, application.problems);
  const pathOf = (section: string): string => `${home}/${section}`;
  const ready = sections.filter(({ state }) => state === 'ready').length;
  return (
    <section>
      <p>{t('applicant.ready-of', { ready, all: sections.length })}</p>
      <ul className={classes.tasks}>
        {sections.map(({ section, state, problems }) => (
          <li key={section}>
            <div className={classes.task}>
              <Link to={pathOf(section)}>{t(`applicant.section.${section}`)}</Link>
              <span className={classes.state} data-state={state}>
                <Icon name={ICONS[state]} />
                {state === 'errors'
                  ? t('applicant.errors', { count: problems.filter(isError).length })
                  : t(`applicant.state.${state}`)}
              </span>
            </div>
            {(state === 'errors' || state === 'in-progress') && (
              <details open={state === 'errors'}>
                <summary>{t('applicant.show-problems', { count: problems.length })}</summary>
                <ProblemLinks application={application} call={call} problems={problems} />
              </details>
            )}
          </li>
        ))}
      </ul>
      {application.warnings.length > 0 && (
        <details>
          <summary>{t('applicant.warnings', { count: application.warnings.length })}</summary>
          <ProblemLinks application={application} call={call} problems={application.warnings} />
        </details>
      )}
    </section>
  );
}
