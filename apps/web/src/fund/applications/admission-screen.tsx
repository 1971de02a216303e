import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
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
import { LettersAhead } from '../letters-ahead.js';
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
  const protocolOf = ({ number, heldOn, members }: Fields) => ({
    params: { path: { id: call.id } },
    body: { number, heldOn, members: membersOf(members), decisions },
  });
  const admit = useChange((fields: Fields) =>
    answerOf(api.POST('/api/calls/{id}/admission-protocols', protocolOf(fields))),
  );
  const preview = useMutation({
    mutationFn: (fields: Fields) =>
      answerOf(api.POST('/api/calls/{id}/admission-protocols/letters-preview', protocolOf(fields))),
  });
  return (
    <>
      <p>{t('fund.admission.counts', { admitted, refused: decisions.length - admitted })}</p>
      <Refusal
        error={admit.error ?? preview.error}
        fieldOf={(pointer) => pointer.split('/')[1] ?? 'number'}
      />
      {may && (
        <form
          className={forms.form}
          onSubmit={(event) => void form.handleSubmit((fields) => admit.mutate(fields))(event)}
          onChange={() => preview.reset()}
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
          <div className={classes.buttons}>
            <Button type="submit" loading={admit.isPending}>
              {t('fund.admission.save')}
            </Button>
            <Button
              variant="default"
              loading={preview.isPending}
              onClick={() => void form.handleSubmit((fields) => preview.mutate(fields))()}
            >
              {t('fund.letters-ahead.show')}
            </Button>
          </div>
        </form>
      )}
      {preview.data && <LettersAhead letters={preview.data} />}
      <div className={classes.apart}>
        <AdmissionTable
          applications={applications}
          changed={changed}
          {...(may && {
            change: (id: string, ruling: Ruling) => {
              preview.reset();
              setChanged(new Map(changed).set(id, ruling));
            },
          })}
        />
      </div>
    </>
  );
}
