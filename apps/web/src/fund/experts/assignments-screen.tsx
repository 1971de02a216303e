import { Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { Empty } from '../../shared/states/empty.js';
import { CallPage } from '../call-page.js';
import { callQuery, type FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { Refusal } from '../refusal.js';
import { useMay } from '../rights.js';
import { useChange } from '../use-change.js';
import { HandAssignment } from './hand-assignment.js';
import { LocalExpert } from './local-expert.js';
import { ProposalPreview } from './proposal-preview.js';
import { ownProposalQuery } from './proposal-query.js';
import { ReplacementMode } from './replacement-mode.js';
import { WorkingOut } from './working-out.js';
import { explain } from '../explain.js';

type Mode = NonNullable<components['schemas']['ProposeAssignmentsDto']['objective']> | 'drawn';

/** Opens reviewing, works out who reads what, and assigns it once a person has looked at it. */
export function AssignmentsScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <CallPage title={t('fund.assign.title')} preferred={['admission-decided', 'reviewing']}>
      {(call) => <Assignments key={call.id} call={call} />}
    </CallPage>
  );
}

function Assignments({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const may = useMay(call.organiserId, 'contest-administrator');
  if (call.status === 'reviewing' && may) return <Assigning call={call} />;
  if (call.status === 'admission-decided' && may) return <Opening call={call} />;
  return <Empty text={t('fund.assign.not-now')} />;
}

function Opening({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const offer = useQuery(callQuery(call.id)).data?.availableActions.find(
    ({ action }) => action === 'openReviewing',
  );
  const open = useChange(() =>
    answerOf(api.POST('/api/calls/{id}/open-reviewing', { params: { path: { id: call.id } }, body: {} })),
  );
  return (
    <>
      <Refusal error={open.error} />
      <p>{t('fund.assign.open-note')}</p>
      {offer?.available === false ? (
        <p>{explain(offer.reason ?? '', t)}</p>
      ) : (
        <Button onClick={() => open.mutate()} loading={open.isPending}>
          {t('fund.assign.open')}
        </Button>
      )}
    </>
  );
}

function Assigning({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const [seed, setSeed] = useState('');
  const [mode, setMode] = useState<Mode>('bottleneck');
  const proposal = useQuery(ownProposalQuery(call.id)).data;
  const params = { path: { id: call.id } };
  const propose = useChange(() =>
    answerOf(
      mode === 'drawn'
        ? api.POST('/api/calls/{id}/assignment-proposals/drawn', { params })
        : api.POST('/api/calls/{id}/assignment-proposals', {
            params,
            body: { objective: mode, ...(seed && { seed: Number(seed) }) },
          }),
    ),
  );
  return (
    <>
      <Refusal error={propose.error} fieldOf={(pointer) => pointer.slice(1)} />
      <form
        className={classes.filters}
        onSubmit={(event) => {
          event.preventDefault();
          propose.mutate();
        }}
      >
        {mode !== 'drawn' && (
          <TextInput
            id="seed"
            label={t('fund.assign.seed')}
            inputMode="numeric"
            value={seed}
            onChange={({ currentTarget }) => setSeed(currentTarget.value)}
          />
        )}
        <NativeSelect
          id="objective"
          label={t('fund.assign.objective')}
          value={mode}
          data={(['bottleneck', 'sum', 'drawn'] as const).map((value) => ({
            value,
            label: t(`fund.assign.${value}`),
          }))}
          onChange={({ currentTarget }) => setMode(currentTarget.value as Mode)}
        />
        <Button type="submit" loading={propose.isPending || proposal?.status === 'working'}>
          {t('fund.assign.propose')}
        </Button>
      </form>
      <p className={classes.note}>
        {t(mode === 'drawn' ? 'fund.assign.drawn-hint' : 'fund.assign.seed-hint')}
      </p>
      {proposal?.progress && <WorkingOut progress={proposal.progress} />}
      {proposal?.refusal && (
        <Alert role="alert" color="copper">
          {proposal.refusal.detail}
        </Alert>
      )}
      {proposal?.status === 'proposed' && (
        <ProposalPreview key={proposal.id} call={call} proposal={proposal} />
      )}
      <HandAssignment call={call} />
      <LocalExpert call={call} />
      <ReplacementMode call={call} />
    </>
  );
}
