import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { formatMoment } from '../../shared/time/moments.js';
import { CallPage } from '../call-page.js';
import { everyPage } from '../every-page.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { ReasonForm } from '../reason-form.js';
import { useChange } from '../use-change.js';

type Conflict = components['schemas']['ConflictDto'];
const STATUSES = ['suspected', 'stands', 'cleared'] as const satisfies Conflict['status'][];

/** Conflicts of a call: what was found waits for a person's decision, what was declared stands. */
export function ConflictsScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <CallPage title={t('fund.conflicts.title')} preferred={['reviewing', 'admission-decided']}>
      {(call) => <Conflicts key={call.id} call={call} />}
    </CallPage>
  );
}

function Conflicts({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const [status, setStatus] = useState<Conflict['status']>('suspected');
  const conflicts = useQuery({
    queryKey: ['fund', 'conflicts', call.id, status],
    queryFn: () =>
      everyPage((cursor) =>
        answerOf(
          api.GET('/api/calls/{id}/conflicts', {
            params: { path: { id: call.id }, query: { status, limit: 200, ...(cursor && { cursor }) } },
          }),
        ),
      ),
  });
  return (
    <>
      <div className={classes.filters}>
        <NativeSelect
          id="status"
          label={t('fund.conflicts.show')}
          value={status}
          data={STATUSES.map((value) => ({ value, label: t(`fund.conflicts.${value}`) }))}
          onChange={({ currentTarget }) => setStatus(currentTarget.value as Conflict['status'])}
        />
      </div>
      <QueryView query={conflicts}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty text={t('fund.conflicts.none')} />
          ) : (
            <ul className={classes.rows}>
              {rows.map((conflict) => (
                <li key={conflict.id}>
                  <ConflictRow conflict={conflict} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </>
  );
}

function ConflictRow({ conflict }: { conflict: Conflict }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const { id, ground, note, decidedAt } = conflict;
  return (
    <div className={classes.grow}>
      <Link to="/fund/applications/$applicationId" params={{ applicationId: conflict.applicationId }}>
        {conflict.applicationNumber} · {conflict.title}
      </Link>
      <div>{conflict.organisationName}</div>
      <div>
        {t('fund.conflicts.expert')}: <strong>{conflict.expertName}</strong>
      </div>
      <div className={classes.note}>
        {ground && t(`fund.conflicts.ground.${ground}`)}
        {ground && conflict.declared && ' · '}
        {conflict.declared && `${t('fund.conflicts.declared')}. ${note}`}
      </div>
      {decidedAt && (
        <div className={classes.note}>
          {t('fund.conflicts.decided', {
            name: conflict.decidedByName ?? '',
            when: formatMoment(decidedAt, undefined, locale),
            reason: conflict.decisionReason ?? '',
          })}
        </div>
      )}
      <Decision key={id} conflict={conflict} />
    </div>
  );
}

function Decision({ conflict: { id, availableActions } }: { conflict: Conflict }): React.JSX.Element | null {
  const { t } = useFundTexts();
  const [asking, setAsking] = useState<'uphold' | 'clear' | null>(null);
  const change = useChange((reason: string) => {
    const request = { params: { path: { id } }, body: { reason } };
    return answerOf(
      asking === 'uphold'
        ? api.POST('/api/conflicts/{id}/uphold', request)
        : api.POST('/api/conflicts/{id}/clear', request),
    );
  });
  const open = (['clear', 'uphold'] as const).filter((name) =>
    availableActions.some(({ action, available }) => action === name && available),
  );
  if (open.length === 0) return null;
  if (asking)
    return (
      <ReasonForm
        id={`reason-${id}`}
        label={t('fund.conflicts.reason')}
        button={t(`fund.conflicts.${asking}`)}
        change={change}
        onClose={() => setAsking(null)}
      />
    );
  return (
    <p className={classes.buttons}>
      {open.map((name) => (
        <Button key={name} variant="default" onClick={() => setAsking(name)}>
          {t(`fund.conflicts.${name}`)}
        </Button>
      ))}
    </p>
  );
}
