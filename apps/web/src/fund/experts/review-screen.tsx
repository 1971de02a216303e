import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { ActionBar } from '../../shared/layout/action-bar.js';
import { FactList } from '../../shared/layout/facts.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { QueryView } from '../../shared/states/query-view.js';
import { Status } from '../../shared/status/status.js';
import { formatMoment } from '../../shared/time/moments.js';
import { explain } from '../explain.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { JournalLink } from '../office/journal-link.js';
import { ReasonForm } from '../reason-form.js';
import { ReadOnly } from '../read-only.js';
import { useChange } from '../use-change.js';
import { ReturnForm } from './return-form.js';
import { UnfoundedMarks } from './unfounded-marks.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

type Review = components['schemas']['ReviewDto'];

/** A review as its supervisors see it, to be returned or voided with a reason. */
export function FundReviewScreen(): React.JSX.Element {
  const { reviewId } = useParams({ from: '/fund/reviews/$reviewId' });
  const review = useQuery({
    queryKey: ['fund', 'reviews', reviewId],
    queryFn: () => answerOf(api.GET('/api/reviews/{id}', { params: { path: { id: reviewId } } })),
  });
  return <QueryView query={review}>{(data) => <Review review={data} />}</QueryView>;
}

function Review({ review }: { review: Review }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const [asking, setAsking] = useState<'return' | 'void' | null>(null);
  const params = { path: { id: review.id } };
  const discard = useChange((reason: string) =>
    answerOf(api.POST('/api/reviews/{id}/void', { params, body: { reason } })),
  );
  return (
    <>
      <PageHeader
        title={review.title ?? review.applicationNumber}
        crumbs={[{ to: '/fund/experts', label: t('nav.experts') }]}
        tag={<Status kind="review" status={review.status} />}
        facts={`${review.applicationNumber} · ${review.expertAlias} · ${t(`fund.review-reason.${review.reason}`)}`}
        actions={
          <>
            <ReadOnly />
            <ActionBar
              actions={[
                { name: 'return', label: t('fund.review.return'), run: () => setAsking('return') },
                { name: 'void', label: t('fund.review.void'), run: () => setAsking('void'), weight: 'grave' },
              ]}
              offers={review.availableActions}
              explain={(code) => explain(code, t)}
            />
          </>
        }
      />
      {asking === 'return' && <ReturnForm review={review} onClose={() => setAsking(null)} />}
      {asking === 'void' && (
        <ReasonForm
          id="review-reason"
          label={t('fund.review.void-reason')}
          button={t('fund.review.void')}
          change={discard}
          onClose={() => setAsking(null)}
        />
      )}
      <FactList
        items={[
          [t('fund.experts.due'), review.dueAt && formatMoment(review.dueAt, undefined, locale)],
          [
            t('fund.review.submitted'),
            review.submittedAt && formatMoment(review.submittedAt, undefined, locale),
          ],
          [t('fund.review.reason'), review.statusReason],
          [
            t('fund.review.recommendation'),
            review.recommendation && t(`fund.advice.${review.recommendation}`),
          ],
          [
            t('fund.review.proposes'),
            review.proposedKopecks && formatRoubles(BigInt(review.proposedKopecks)),
          ],
          [t('fund.review.for-applicant'), review.commentForApplicant],
          [t('fund.review.for-council'), review.commentForCouncil],
        ]}
      />
      <section className={classes.section}>
        <Title order={2}>{t('fund.review.scores')}</Title>
        <ul className={classes.rows}>
          {review.criteria.map(({ criterionId, ru, en, score, weight, rationale }) => (
            <li key={criterionId}>
              <span className={classes.count}>{score ?? '–'}</span>
              <span className={classes.grow}>
                {locale === 'en' ? (en ?? ru) : ru}
                <div className={classes.note}>
                  {t('fund.review.weight', { weight: locale === 'en' ? weight : weight.replace('.', ',') })}
                </div>
                {rationale && <div className={classes.prose}>{rationale}</div>}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <Cuts review={review} />
      <UnfoundedMarks review={review} />
      <JournalLink kind="review" id={review.id} />
    </>
  );
}

/** What the expert would cut of the budget, and why. */
function Cuts({ review: { content, lineOpinions } }: { review: Review }): React.JSX.Element | null {
  const { t } = useFundTexts();
  const cuts = lineOpinions.filter(({ proposedKopecks }) => proposedKopecks !== null);
  if (cuts.length === 0) return null;
  return (
    <section className={classes.section}>
      <Title order={2}>{t('fund.review.cuts')}</Title>
      <ul className={classes.rows}>
        {cuts.map(({ line, proposedKopecks, reason }) => (
          <li key={line}>
            <span className={classes.grow}>
              {content?.budget[line]?.title}
              <div className={classes.note}>{reason}</div>
            </span>
            <span>{formatRoubles(BigInt(proposedKopecks ?? 0))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
