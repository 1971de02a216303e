import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useForm, FormProvider } from 'react-hook-form';
import { answerOf, api } from '../../shared/api/client.js';
import forms from '../../shared/forms/forms.module.css';
import { serverFaults } from '../../shared/forms/server-faults.js';
import { useFocusOnField } from '../../shared/forms/use-focus-on-field.js';
import { LinkButton } from '../../shared/layout/link-button.js';
import type { CallDetails } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { useOwnOrganiser } from '../../shared/api/organiser.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';
import { bodyOf, type CallFields } from './call-fields.js';
import classes from './call-form.module.css';
import { DraftSections } from './draft-sections.js';
import { FaultsContext } from './faults.js';
import { fieldOfPointer } from './field-of-pointer.js';
import { DRAFT_SECTIONS } from './form-section.js';
import { PublishedFields } from './published-fields.js';

interface Form {
  /** Undefined: a new one. */
  call: CallDetails | undefined;
  start: CallFields;
}

/** The rules of a call. Of a published one only later dates and review settings change, with a reason. */
export function CallForm({ call, start }: Form): React.JSX.Element {
  const { t } = useFundTexts();
  const form = useForm<CallFields>({ defaultValues: start });
  const save = useSave(call);
  useFocusOnField();
  const back: string = call ? `/fund/calls/${call.id}` : '/fund/calls';
  const isDraft = call === undefined || call.status === 'draft';
  const fieldOf = (pointer: string): string => fieldOfPointer(pointer, form.getValues('rubric'));
  const faults = new Map(serverFaults(save.error, fieldOf).map(({ field, message }) => [field, message]));
  return (
    <FaultsContext value={faults}>
      <Refusal error={save.error} fieldOf={fieldOf} />
      {isDraft && <SectionLinks />}
      <FormProvider {...form}>
        <form
          className={forms.form}
          noValidate
          onSubmit={(event) => void form.handleSubmit((fields) => save.mutate(fields))(event)}
        >
          {isDraft ? <DraftSections isNew={call === undefined} /> : <PublishedFields />}
          <div className={classes.bottom}>
            <Button type="submit" loading={save.isPending}>
              {t('form.save')}
            </Button>
            <LinkButton variant="default" to={back}>
              {t('form.cancel')}
            </LinkButton>
          </div>
        </form>
      </FormProvider>
    </FaultsContext>
  );
}

function useSave(call: CallDetails | undefined) {
  const navigate = useNavigate();
  const organiserId = useOwnOrganiser();
  return useChange(
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
}

function SectionLinks(): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <nav aria-label={t('fund.call.sections')} className={classes.sections}>
      {DRAFT_SECTIONS.map((name) => (
        <a key={name} href={`#section-${name}`}>
          {t(`fund.call.section.${name}`)}
        </a>
      ))}
    </nav>
  );
}
