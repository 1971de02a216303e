import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { PageHeader } from '../../shared/layout/page-header.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { useExpertTexts } from '../expert-texts.js';
import { Bids } from './bids.js';
import { myCallsQuery, type AnswerableCall } from './call-queries.js';
import { ConflictAnswer } from './conflict-answer.js';

/** What an expert is asked about a whole call: conflicts first, then what they would like to read. */
export function ExpertCallScreen(): React.JSX.Element {
  const { t } = useExpertTexts();
  const { callId } = useParams({ from: '/reviews/calls/$callId' });
  return (
    <QueryView query={useQuery(myCallsQuery)}>
      {(calls) => {
        const call = calls.find((each) => each.callId === callId);
        return call ? <Call call={call} /> : <Empty text={t('expert.calls.not-now')} />;
      }}
    </QueryView>
  );
}

function Call({ call }: { call: AnswerableCall }): React.JSX.Element {
  const { t } = useExpertTexts();
  return (
    <>
      <PageHeader title={call.title} crumbs={[{ to: '/reviews', label: t('expert.reviews.title') }]} />
      <ConflictAnswer call={call} />
      {call.answeredAt && (
        <section>
          <Title order={2}>{t('expert.bids.title')}</Title>
          <p>{t(call.blind ? 'expert.bids.explain-blind' : 'expert.bids.explain')}</p>
          <Bids callId={call.callId} />
        </section>
      )}
    </>
  );
}
