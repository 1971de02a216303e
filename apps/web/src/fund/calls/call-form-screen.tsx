import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PageHeader } from '../../shared/layout/page-header.js';
import { QueryView } from '../../shared/states/query-view.js';
import { callQuery, useFundCalls } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import classes from '../fund.module.css';
import { copyOf, EMPTY_CALL, fieldsOf } from './call-fields.js';
import { CallForm } from './call-form.js';

/** A new call, from nothing or after an earlier one. Which one stands in the address. */
export function NewCallScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  const { from } = useSearch({ from: '/fund/calls/new' });
  const earlier = useQuery({ ...callQuery(from ?? ''), enabled: from !== undefined });
  return (
    <>
      <PageHeader title={t('fund.calls.new')} crumbs={[{ to: '/fund/calls', label: t('nav.calls') }]} />
      <StartSelect from={from} />
      {from === undefined ? (
        <CallForm call={undefined} start={EMPTY_CALL} />
      ) : (
        <QueryView query={earlier}>
          {(call) => <CallForm key={call.id} call={undefined} start={copyOf(call)} />}
        </QueryView>
      )}
    </>
  );
}

export function EditCallScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  const { callId } = useParams({ from: '/fund/calls/$callId/edit' });
  return (
    <QueryView query={useQuery(callQuery(callId))}>
      {(call) => (
        <>
          <PageHeader
            title={t('fund.call.edit')}
            crumbs={[
              { to: '/fund/calls', label: t('nav.calls') },
              { to: `/fund/calls/${call.id}`, label: call.title },
            ]}
            {...(call.status !== 'draft' && { facts: t('fund.call.published-note') })}
          />
          <CallForm key={call.id} call={call} start={fieldsOf(call)} />
        </>
      )}
    </QueryView>
  );
}

function StartSelect({ from }: { from: string | undefined }): React.JSX.Element | null {
  const { t } = useFundTexts();
  const navigate = useNavigate();
  const calls = useFundCalls().data ?? [];
  if (calls.length === 0) return null;
  return (
    <NativeSelect
      id="from"
      className={classes.callSelect ?? ''}
      label={t('fund.call.from')}
      description={t('fund.call.from-hint')}
      value={from ?? ''}
      data={[
        { value: '', label: t('fund.call.from-nothing') },
        ...calls.map(({ id, code, title }) => ({ value: id, label: `${code} · ${title}` })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        void navigate({ to: '/fund/calls/new', search: (value ? { from: value } : {}) as never })
      }
    />
  );
}
