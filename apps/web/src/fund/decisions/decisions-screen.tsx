import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { CallPage } from '../call-page.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { useMay } from '../rights.js';
import { AwardListView } from './award-list-view.js';
import { listQuery, listsQuery } from './lists-query.js';
import { ProposalForm } from './proposal-form.js';

/** The council proposes, the committee agrees or returns, an order makes the list binding. */
export function DecisionsScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <CallPage
      title={t('nav.decisions')}
      preferred={[
        'review-closed',
        'list-proposed',
        'list-returned',
        'list-agreed',
        'approved',
        'results-published',
      ]}
    >
      {(call) => <Decisions key={call.id} call={call} />}
    </CallPage>
  );
}

function Decisions({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const [chosen, setChosen] = useState<string>();
  const lists = useQuery(listsQuery(call.id));
  const mayPropose = useMay(call.organiserId, 'council-secretary', 'council-member');
  const isProposable = call.status === 'review-closed' || call.status === 'list-returned';
  return (
    <QueryView query={lists}>
      {(versions) => {
        const shown = chosen ?? versions[0]?.id;
        return (
          <>
            {isProposable && mayPropose && <ProposalForm call={call} />}
            {versions.length > 1 && (
              <NativeSelect
                id="version"
                className={classes.callSelect ?? ''}
                label={t('fund.list.version')}
                value={shown ?? ''}
                data={versions.map(({ id, version, status }) => ({
                  value: id,
                  label: `${version} · ${t(`status.list.${status}`)}`,
                }))}
                onChange={({ currentTarget }) => setChosen(currentTarget.value)}
              />
            )}
            {shown ? <List id={shown} /> : !mayPropose && <Empty text={t('fund.list.none')} />}
            {!shown && mayPropose && !isProposable && <Empty text={t('fund.list.none')} />}
          </>
        );
      }}
    </QueryView>
  );
}

function List({ id }: { id: string }): React.JSX.Element {
  return <QueryView query={useQuery(listQuery(id))}>{(list) => <AwardListView list={list} />}</QueryView>;
}
