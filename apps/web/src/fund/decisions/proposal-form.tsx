import { Button, Title, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FormProvider, useForm } from 'react-hook-form';
import { answerOf, api } from '../../shared/api/client.js';
import forms from '../../shared/forms/forms.module.css';
import { QueryView } from '../../shared/states/query-view.js';
import { ActFields } from '../act-fields.js';
import { callQuery, type CallDetails, type FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { rankingQuery, type RankedRow } from '../ranking/ranking-query.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';
import { proposalOf, type ProposalFields } from './proposal.js';
import { ProposalPreview } from './proposal-preview.js';
import { Wishes } from './wishes.js';

/** The council's list: pass marks by band, the reserve, and decisions apart from the ranking. */
export function ProposalForm({ call }: { call: FundCall }): React.JSX.Element {
  const rules = useQuery(callQuery(call.id));
  const ranking = useQuery(rankingQuery(call.id));
  return (
    <QueryView query={rules}>
      {({ rubric }) => (
        <QueryView query={ranking}>
          {({ rows }) => <Form callId={call.id} bands={rubric.bands} ranked={rows} />}
        </QueryView>
      )}
    </QueryView>
  );
}

interface Ground {
  callId: string;
  bands: CallDetails['rubric']['bands'];
  ranked: readonly RankedRow[];
}

const USUAL_RESERVE = 5;

function Form({ callId, bands, ranked }: Ground): React.JSX.Element {
  const { t } = useFundTexts();
  const used = bands.filter(({ id }) => ranked.some(({ bandId }) => bandId === id));
  const form = useForm<ProposalFields>({
    defaultValues: {
      marks: used.map(({ id, passMark }) => ({ bandId: id, mark: passMark ?? '' })),
      reserve: USUAL_RESERVE,
      wishes: [],
    },
  });
  const propose = useChange((fields: ProposalFields) =>
    answerOf(
      api.POST('/api/calls/{id}/award-lists', {
        params: { path: { id: callId } },
        body: proposalOf(fields),
      }),
    ),
  );
  return (
    <FormProvider {...form}>
      <div className={classes.beside}>
        <section className={classes.panel}>
          <Title order={2}>{t('fund.propose.title')}</Title>
          <Refusal error={propose.error} fieldOf={(pointer) => pointer.split('/')[1] ?? 'protocolNumber'} />
          <form
            className={forms.form}
            onSubmit={(event) => void form.handleSubmit((fields) => propose.mutate(fields))(event)}
          >
            <ActFields
              number={{ label: t('fund.propose.number'), ...form.register('protocolNumber') }}
              date={{ label: t('fund.propose.date'), ...form.register('protocolDate') }}
            />
            <fieldset className={classes.group} id="passMarks">
              <legend>{t('fund.propose.marks')}</legend>
              <div className={classes.pair}>
                {used.map(({ id, label }, i) => (
                  <TextInput
                    key={id}
                    id={`mark-${id}`}
                    label={label}
                    inputMode="decimal"
                    {...form.register(`marks.${i}.mark`)}
                  />
                ))}
              </div>
            </fieldset>
            <TextInput
              id="reserve"
              inputMode="numeric"
              label={t('fund.propose.reserve')}
              required
              {...form.register('reserve', { valueAsNumber: true })}
            />
            <Wishes callId={callId} ranked={ranked} />
            <div>
              <Button type="submit" loading={propose.isPending}>
                {t('fund.propose.save')}
              </Button>
            </div>
          </form>
        </section>
        <ProposalPreview callId={callId} ranked={ranked} />
      </div>
    </FormProvider>
  );
}
