import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { FormProvider, useForm } from 'react-hook-form';
import { answerOf, api } from '../../shared/api/client.js';
import forms from '../../shared/forms/forms.module.css';
import { PageHeader } from '../../shared/layout/page-header.js';
import { QueryView } from '../../shared/states/query-view.js';
import { callQuery, type CallDetails } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { useOwnOrganiser } from '../office/own-organiser.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';
import { bodyOf, EMPTY_CALL, fieldOfPointer, fieldsOf, type CallFields } from './call-fields.js';
import { CallFieldsets } from './call-fieldsets.js';
import { RubricTable } from './rubric-table.js';

export function NewCallScreen(): React.JSX.Element {
  return <CallForm call={undefined} />;
}

export function EditCallScreen(): React.JSX.Element {
  const { callId } = useParams({ from: '/fund/calls/$callId/edit' });
  return <QueryView query={useQuery(callQuery(callId))}>{(call) => <CallForm call={call} />}</QueryView>;
}

/** The rules of a call. Of a published one only later dates and review settings change, with a reason. */
function CallForm({ call }: { call: CallDetails | undefined }): React.JSX.Element {
  const { t } = useFundTexts();
  const navigate = useNavigate();
  const organiserId = useOwnOrganiser();
  const form = useForm<CallFields>({ defaultValues: call ? fieldsOf(call) : EMPTY_CALL });
  const save = useChange(
    (fields: CallFields) => {
      const body = bodyOf(fields, call);
      return call
        ? answerOf(
            api.PUT('/api/calls/{id}', {
              params: { path: { id: call.id } },
              body: { ...body, version: call.version, reason: fields.reason },
            }),
          )
        : answerOf(
            api.POST('/api/calls', {
              body: { ...body, programme: fields.programme, ...(organiserId && { organiserId }) },
            }),
          );
    },
    ({ id }) => void navigate({ to: `/fund/calls/${id}` }),
  );
  const published = call !== undefined && call.status !== 'draft';
  return (
    <>
      <PageHeader
        title={call ? t('fund.call.edit') : t('fund.calls.new')}
        crumbs={[
          { to: '/fund/calls', label: t('nav.calls') },
          ...(call ? [{ to: `/fund/calls/${call.id}`, label: call.title }] : []),
        ]}
        {...(published && { facts: t('fund.call.published-note') })}
      />
      <Refusal error={save.error} fieldOf={fieldOfPointer} />
      <FormProvider {...form}>
        <form
          className={forms.form}
          onSubmit={(event) => void form.handleSubmit((fields) => save.mutate(fields))(event)}
        >
          <CallFieldsets isNew={call === undefined} />
          {call && <RubricTable rubric={call.rubric} />}
          {!call && <p>{t('fund.call.rubric-default')}</p>}
          {published && (
            <Textarea
              id="reason"
              label={t('fund.call.change-reason')}
              rows={3}
              {...form.register('reason')}
            />
          )}
          <div>
            <Button type="submit" loading={save.isPending}>
              {t('form.save')}
            </Button>
          </div>
        </form>
      </FormProvider>
    </>
  );
}
