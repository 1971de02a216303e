import { Button, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { answerOf, api } from '../../shared/api/client.js';
import { ErrorSummary } from '../../shared/forms/error-summary.js';
import forms from '../../shared/forms/forms.module.css';
import { QueryView } from '../../shared/states/query-view.js';
import { formatMoment } from '../../shared/time/moments.js';
import { useExpertTexts } from '../expert-texts.js';
import { choicesQuery, myCallsQuery, type AnswerableCall } from './call-queries.js';
import classes from './calls.module.css';

interface Answer {
  applicationIds: string[];
  organisations: string;
  note: string;
}

/** With whom the expert is in conflict. Once answered it folds away; more can be added. */
export function ConflictAnswer({ call }: { call: AnswerableCall }): React.JSX.Element {
  const { t, locale } = useExpertTexts();
  const { answeredAt } = call;
  return (
    <details open={!answeredAt} className={classes.answer}>
      <summary>
        <Title order={2}>{t('expert.calls.question')}</Title>
        {answeredAt && (
          <span>{t('expert.calls.answered', { when: formatMoment(answeredAt, undefined, locale) })}</span>
        )}
      </summary>
      <p>{t('expert.conflict.explain')}</p>
      <AnswerForm call={call} />
    </details>
  );
}

function AnswerForm({ call: { callId, blind, answeredAt } }: { call: AnswerableCall }): React.JSX.Element {
  const { t } = useExpertTexts();
  const client = useQueryClient();
  const form = useForm<Answer>({ defaultValues: { applicationIds: [], organisations: '', note: '' } });
  const choices = useQuery(choicesQuery(callId));
  const send = useMutation({
    mutationFn: ({ applicationIds, organisations, note }: Answer) => {
      const named = organisations.split(/\n/).map((line) => line.trim());
      const body = { applicationIds, organisations: [...new Set(named.filter(Boolean))], note };
      return answerOf(api.PUT('/api/calls/{id}/conflict-answer', { params: { path: { id: callId } }, body }));
    },
    onSuccess: () => {
      form.reset();
      return client.invalidateQueries(myCallsQuery);
    },
  });
  return (
    <form
      className={forms.form}
      onSubmit={(event) => void form.handleSubmit((answer) => send.mutate(answer))(event)}
    >
      <ErrorSummary faults={[]} error={send.error} />
      {!blind && (
        <QueryView query={choices}>
          {(items) => (
            <fieldset className={classes.choices}>
              <legend>{t('expert.calls.applicants')}</legend>
              {items.map(({ applicationId, organisationName, title }) => (
                <label key={applicationId}>
                  <input type="checkbox" value={applicationId} {...form.register('applicationIds')} />
                  <span>
                    {organisationName} <small>{title}</small>
                  </span>
                </label>
              ))}
            </fieldset>
          )}
        </QueryView>
      )}
      <Textarea
        id="organisations"
        autosize
        minRows={2}
        label={t(blind ? 'expert.calls.organisations' : 'expert.calls.more-organisations')}
        description={t('expert.calls.organisations-hint')}
        {...form.register('organisations')}
      />
      <Textarea id="note" autosize minRows={2} label={t('expert.calls.note')} {...form.register('note')} />
      <div>
        <Button type="submit" loading={send.isPending}>
          {t(answeredAt ? 'expert.calls.add' : 'expert.calls.send')}
        </Button>
      </div>
    </form>
  );
}
