import { NativeSelect } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CallStatus } from '#contracts';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import { QueryView } from '../shared/states/query-view.js';
import { Status } from '../shared/status/status.js';
import { chooseCall } from './choose-call.js';
import { useFundCalls, type FundCall } from './fund-calls-query.js';
import classes from './fund.module.css';
import { useFundTexts } from './fund-texts.js';
import { ReadOnly } from './read-only.js';

interface Page {
  title: string;
  /** Statuses in which there is work for this page. */
  preferred?: readonly CallStatus[];
  children: (call: FundCall) => ReactNode;
}

/** A page about one call. Which one stands in the address, so that a colleague can be sent there. */
export function CallPage({ title, preferred = [], children }: Page): React.JSX.Element {
  const { t } = useFundTexts();
  const wanted = useSearch({ strict: false });
  return (
    <QueryView query={useFundCalls()}>
      {(own) => {
        const call = chooseCall(own, wanted.call, preferred);
        return (
          <>
            <PageHeader
              title={title}
              tag={call && <Status kind="call" status={call.status} />}
              actions={<ReadOnly />}
            />
            {call ? (
              <>
                <CallSelect calls={own} chosen={call.id} />
                {children(call)}
              </>
            ) : (
              <Empty text={t('fund.calls.none')}>
                <Link to="/fund/calls">{t('nav.calls')}</Link>
              </Empty>
            )}
          </>
        );
      }}
    </QueryView>
  );
}

function CallSelect({ calls, chosen }: { calls: readonly FundCall[]; chosen: string }): React.JSX.Element {
  const { t } = useFundTexts();
  const navigate = useNavigate();
  return (
    <NativeSelect
      id="call"
      className={classes.callSelect ?? ''}
      label={t('fund.call')}
      value={chosen}
      data={calls.map(({ id, code, title }) => ({ value: id, label: `${code} · ${title}` }))}
      onChange={({ currentTarget }) =>
        void navigate({ to: '.', search: { call: currentTarget.value } as never })
      }
    />
  );
}
