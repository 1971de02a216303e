import { Button, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { formatMoment } from '../../shared/time/moments.js';
import { callQuery } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { ReasonForm } from '../reason-form.js';
import { Refusal } from '../refusal.js';
import { useMay } from '../rights.js';
import { useChange } from '../use-change.js';
import { MarkStatus } from './mark-status.js';
import { unfoundedMarksQuery, type UnfoundedMark } from './unfounded-marks-query.js';

type Review = components['schemas']['ReviewDto'];

/** Whether the council finds the review unfounded: one proposes, another decides. */
export function UnfoundedMarks({ review }: { review: Review }): React.JSX.Element | null {
  const { t } = useFundTexts();
  const organiserId = useQuery(callQuery(review.callId)).data?.organiserId;
  const mayJudge = useMay(organiserId, 'council-member', 'council-secretary');
  const marks = useQuery(unfoundedMarksQuery(review.callId, review.id)).data ?? [];
  const open = marks.some(({ status }) => status !== 'dismissed');
  const mayPropose = mayJudge && !open && review.status === 'submitted';
  if (marks.length === 0 && !mayPropose) return null;
  return (
    <section className={classes.section}>
      <Title order={2}>{t('fund.marks.here')}</Title>
      <ul className={classes.rows}>
        {marks.map((mark) => (
          <Mark key={mark.id} mark={mark} mayJudge={mayJudge} />
        ))}
      </ul>
      {mayPropose && <Propose reviewId={review.id} />}
      <p>
        <Link to="/fund/experts/unfounded" search={{ call: review.callId } as never}>
          {t('fund.marks.title')}
        </Link>
      </p>
    </section>
  );
}

function Propose({ reviewId }: { reviewId: string }): React.JSX.Element {
  const { t } = useFundTexts();
  const [asking, ask] = useState(false);
  const propose = useChange((reason: string) =>
    answerOf(
      api.POST('/api/reviews/{id}/unfounded-marks', { params: { path: { id: reviewId } }, body: { reason } }),
    ),
  );
  if (!asking)
    return (
      <Button variant="default" onClick={() => ask(true)}>
        {t('fund.marks.propose')}
      </Button>
    );
  return (
    <ReasonForm
      id="mark-reason"
      label={t('fund.marks.propose-reason')}
      button={t('fund.marks.propose')}
      change={propose}
      onClose={() => ask(false)}
    />
  );
}

function Mark({ mark, mayJudge }: { mark: UnfoundedMark; mayJudge: boolean }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const { id, status, reason, note, proposedByName, proposedAt, decidedByName, decidedAt, own } = mark;
  const decide = useChange((decision: 'uphold' | 'dismiss') =>
    answerOf(
      api.POST('/api/unfounded-marks/{id}/decide', {
        params: { path: { id } },
        body: { decision, note: '' },
      }),
    ),
  );
  const waits = mayJudge && status === 'proposed';
  return (
    <li>
      <MarkStatus status={status} />
      <span className={classes.grow}>
        {reason}
        <div className={classes.note}>
          {t('fund.marks.by', { name: proposedByName, when: formatMoment(proposedAt, undefined, locale) })}
        </div>
        {decidedAt && (
          <div className={classes.note}>
            {t('fund.marks.decided-by', {
              name: decidedByName ?? '',
              when: formatMoment(decidedAt, undefined, locale),
            })}
          </div>
        )}
        {note && <div className={classes.prose}>{note}</div>}
        {waits && own && <div className={classes.note}>{t('fund.marks.own')}</div>}
        <Refusal error={decide.error} />
      </span>
      {waits && !own && (
        <span className={classes.buttons}>
          {(['uphold', 'dismiss'] as const).map((decision) => (
            <Button
              key={decision}
              variant={decision === 'uphold' ? 'filled' : 'default'}
              loading={decide.isPending && decide.variables === decision}
              onClick={() => decide.mutate(decision)}
            >
              {t(`fund.marks.${decision}`)}
            </Button>
          ))}
        </span>
      )}
    </li>
  );
}
