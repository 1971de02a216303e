import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CallStatus } from '#contracts';
import classes from './applicant.module.css';
import { useApplicantTexts } from './applicant-texts.js';
import { commentsQuery, type Application, type Call } from './applications-query.js';

interface Told {
  application: Application;
  call: Call;
}

const WITH_RESULTS: readonly CallStatus[] = ['results-published', 'finished'];

/** What experts say to the applicant, by alias. Until an embargo is over nothing stands here. */
export function ExpertComments({ application, call }: Told): React.JSX.Element | null {
  const { t } = useApplicantTexts();
  const enabled = WITH_RESULTS.includes(call.status) && application.number !== null;
  const comments = useQuery({ ...commentsQuery(application.id), enabled }).data ?? [];
  if (comments.length === 0) return null;
  return (
    <section>
      <Title order={2}>{t('applicant.comments.title')}</Title>
      {comments.map(({ expertAlias, comment }) => (
        <figure key={expertAlias} className={classes.comment}>
          <blockquote>{comment}</blockquote>
          <figcaption>{t('applicant.comments.expert', { alias: expertAlias })}</figcaption>
        </figure>
      ))}
    </section>
  );
}
