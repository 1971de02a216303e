import { Button, NativeSelect, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../shared/api/client.js';
import { QueryView } from '../../shared/states/query-view.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { ReasonForm } from '../reason-form.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';
import { listQuery, listsQuery, type Award, type AwardList } from './lists-query.js';

interface Refused {
  call: FundCall;
  mayDecide: boolean;
}

/** Winners who refuse the money, and the reserve that moves up with it. */
export function RefusedAwards({ call, mayDecide }: Refused): React.JSX.Element | null {
  const approved = useQuery(listsQuery(call.id)).data?.find(({ status }) => status === 'approved');
  return approved ? <OfList id={approved.id} callId={call.id} mayDecide={mayDecide} /> : null;
}

interface Listed {
  id: string;
  callId: string;
  mayDecide: boolean;
}

function OfList({ id, callId, mayDecide }: Listed): React.JSX.Element {
  return (
    <QueryView query={useQuery(listQuery(id))}>
      {(list) => <Changes list={list} callId={callId} mayDecide={mayDecide} />}
    </QueryView>
  );
}

/** Those whose place is not for the reader stand behind the others. */
const queued = ({ reservePosition }: Award): number => reservePosition ?? Number.MAX_SAFE_INTEGER;

interface Changeable {
  list: AwardList;
  callId: string;
  mayDecide: boolean;
}

function Changes({ list, callId, mayDecide }: Changeable): React.JSX.Element {
  const { t } = useFundTexts();
  const winners = list.awards.filter(({ decision }) => decision === 'award');
  const reserve = list.awards
    .filter(({ decision }) => decision === 'reserve')
    .sort((a, b) => queued(a) - queued(b));
  const [chosen, setChosen] = useState('');
  const decline = useChange((reason: string) =>
    answerOf(api.POST('/api/awards/{id}/decline', { params: { path: { id: chosen } }, body: { reason } })),
  );
  const promote = useChange(() =>
    answerOf(api.POST('/api/calls/{id}/promote-reserve', { params: { path: { id: callId } } })),
  );
  return (
    <section className={classes.section}>
      <Title order={2}>{t('fund.reserve.title')}</Title>
      <p>{t('fund.reserve.counts', { winners: winners.length, reserve: reserve.length })}</p>
      {mayDecide && (
        <>
          <NativeSelect
            id="declined"
            className={classes.callSelect ?? ''}
            label={t('fund.reserve.who')}
            value={chosen}
            data={[
              { value: '', label: t('form.choose') },
              ...winners.map(({ id, number, title }) => ({ value: id, label: `${number} · ${title}` })),
            ]}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          />
          {chosen && (
            <ReasonForm
              id="decline-reason"
              label={t('fund.reserve.why')}
              button={t('fund.reserve.decline')}
              change={decline}
              onClose={() => setChosen('')}
            />
          )}
          <Refusal error={promote.error} />
          {promote.data && (
            <p role="status">
              {t('fund.reserve.promoted', { number: promote.data.number, title: promote.data.title })}
            </p>
          )}
          <p>
            <Button
              variant="default"
              disabled={reserve.length === 0}
              loading={promote.isPending}
              onClick={() => promote.mutate()}
            >
              {t('fund.reserve.promote')}
            </Button>
          </p>
        </>
      )}
      <ol>
        {reserve.map(({ id, number, title }) => (
          <li key={id}>
            {number} · {title}
          </li>
        ))}
      </ol>
    </section>
  );
}
