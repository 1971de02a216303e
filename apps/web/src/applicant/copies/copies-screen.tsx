import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../shared/layout/page-header.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { Icon } from '../../shared/status/icons.js';
import { formatMoment } from '../../shared/time/moments.js';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import { copiesQuery } from '../applications-query.js';
import { DraftView, type OpenDraft } from '../form/draft-view.js';

/** Texts of an application that were put aside when another one was chosen. */
export function CopiesScreen(): React.JSX.Element {
  return <DraftView>{(draft) => <Copies draft={draft} />}</DraftView>;
}

function Copies({ draft }: { draft: OpenDraft }): React.JSX.Element {
  const { t, locale } = useApplicantTexts();
  const applicationId = draft.application.id;
  return (
    <>
      <PageHeader
        title={t('applicant.copies')}
        crumbs={[{ to: draft.home, label: draft.content.project.title || t('applicant.untitled') }]}
      />
      <QueryView query={useQuery(copiesQuery(applicationId))}>
        {(copies) =>
          copies.length === 0 ? (
            <Empty text={t('applicant.copies.none')} />
          ) : (
            <>
              <p>{t('applicant.copies.explain')}</p>
              <ul className={classes.cards}>
                {copies.map(({ id, title, putAsideAt, putAsideByName }) => (
                  <li key={id}>
                    <Link
                      to="/my/applications/$applicationId/copies/$copyId"
                      params={{ applicationId, copyId: id }}
                      className={classes.card}
                    >
                      <strong>{formatMoment(putAsideAt, undefined, locale)}</strong>
                      <span className={classes.note}>
                        {[title, t('applicant.copies.by', { name: putAsideByName })]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                      <Icon name="chevron" />
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </QueryView>
    </>
  );
}
