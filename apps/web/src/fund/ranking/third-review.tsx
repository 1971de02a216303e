import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api/client.js';
import { sentenceOf } from '../../shared/states/fault.js';
import { callQuery, type FundCall } from '../fund-calls-query.js';
import { expertsQuery } from '../experts/experts-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { isProblem } from '../../shared/api/problem.js';
import { useChange } from '../use-change.js';
import type { RankedRow } from './ranking-query.js';
import { freeExperts } from './free-experts.js';

interface Wanted {
  call: FundCall;
  row: RankedRow;
  reason: 'divergence' | 'funding-line';
}

const ATTEMPTS = 5;

/** One click asks a further expert: who knows the direction and has read least; conflicts are the server's to see. */
export function ThirdReview({ call, row, reason }: Wanted): React.JSX.Element {
  const { t } = useFundTexts();
  const experts = useQuery(expertsQuery(call)).data ?? [];
  const capacity = useQuery(callQuery(call.id)).data?.expertCapacity ?? 0;
  const assign = useChange(async () => {
    let refusal = new Error('No expert is free');
    for (const { personId } of freeExperts(experts, row.trackCode, capacity).slice(0, ATTEMPTS))
      try {
        return await answerOf(
          api.POST('/api/applications/{id}/reviews', {
            params: { path: { id: row.applicationId } },
            body: { expertId: personId, reason },
          }),
        );
      } catch (error) {
        // This expert has read it already, or may not: the next one is asked.
        if (!isProblem(error) || error.errors.length === 0) throw error;
        refusal = error;
      }
    throw refusal;
  });
  if (assign.isSuccess) return <div role="status">{t('fund.ranking.asked-third')}</div>;
  return (
    <div>
      <Button size="compact-sm" variant="default" loading={assign.isPending} onClick={() => assign.mutate()}>
        {t('fund.ranking.third')}
      </Button>
      {assign.error && (
        <div role="alert" className={classes.late}>
          {isProblem(assign.error) ? sentenceOf(assign.error, t) : t('fund.ranking.nobody-free')}
        </div>
      )}
    </div>
  );
}
