import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { answerOf, api } from '../../shared/api/client.js';
import forms from '../../shared/forms/forms.module.css';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { ActFields } from '../act-fields.js';
import { CallPage } from '../call-page.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { Refusal } from '../refusal.js';
import { useMay } from '../rights.js';
import { useChange } from '../use-change.js';
import { AdmissionTable } from './admission-table.js';
import { decisionsOf, membersOf, type Ruling } from './protocol.js';
import { applicationsIn, type QueuedApplication } from './queue-query.js';

/** The commission's protocol admits or refuses many applications at once. */
export function AdmissionScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <CallPage title={t('fund.admission.title')} preferred={['intake-closed']}>
      {(call) => <Admission key={call.id} call={call} />}
    </CallPage>
  );
}

function Admission({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const checked = useQuery({
    queryKey: ['fund', 'applications', call.id, 'checked'],
    queryFn: () => applicationsIn(call.id, 'checked'),
  });
  return (
    <QueryView query={checked}>
      {(applications) =>
        applications.length === 0 ? (
          <Empty text={t('fund.admission.none')} />
        ) : (
          <Protocol call={call} applications={applications} />
        )
      }
    </QueryView>
  );
}

interface Fields {
  number: string;
  heldOn: string;
  members: string;
}

function Protocol(props: { call: FundCall; applications: readonly QueuedApplication[] }): React.JSX.Element {
  const { call, applications } = props;
  const { t } = useFundTexts();
  const may = useMay(call.organiserId, 'contest-administrator') && call.status === 'intake-closed';
  const form = useForm<Fields>();
  const [changed, setChanged] = useState<ReadonlyMap<string, Ruling>>(new Map());
  const decisions = decisionsOf(applications, changed);
  const admitted = decisions.filter(({ decision }) => decision === 'admit').length;
  const admit = useChange(({ number, heldOn, members }: Fields) =>
    answerOf(
      api.POST('/api/calls/{id}/admission-protocols', {
        params: { path: { id: call.id } },
        body: { number, heldOn, members: membersOf(members), decisions },
      }),
    ),
  );
  return (
    <>
      <p>{t('fund.admission.counts', { admitted, refused: decisions.length - admitted })}</p>
      <Refusal error={admit.error} fieldOf={(pointer) => pointer.split('/')[1] ?? 'number'} />
      {may && (
        <form
          className={forms.form}
          onSubmit={(event) => void form.handleSubmit((fields) => admit.mutate(fields))(event)}
        >
          <ActFields
            number={{ label: t('fund.admission.number'), ...form.register('number') }}
            date={{ label: t('fund.admission.held-on'), ...form.register('heldOn') }}
          />
          <Textarea
            id="members"
            label={t('fund.admission.members')}
            description={t('fund.admission.members-hint')}
            rows={3}
            required
            {...form.register('members')}
          />
          <div>
            <Button type="submit" loading={admit.isPending}>
              {t('fund.admission.save')}
            </Button>
          </div>
        </form>
      )}
      <div className={classes.apart}>
        <AdmissionTable
          applications={applications}
          changed={changed}
          {...(may && {
            change: (id: string, ruling: Ruling) => setChanged(new Map(changed).set(id, ruling)),
          })}
        />
      </div>
    </>
  );
}
