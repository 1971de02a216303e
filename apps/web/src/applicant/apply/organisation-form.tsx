import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { ORGANISATION_KINDS, type OrganisationKind } from '#contracts';
import { answerOf, api } from '../../shared/api/client.js';
import { meQuery } from '../../shared/api/session.js';
import { ErrorSummary } from '../../shared/forms/error-summary.js';
import forms from '../../shared/forms/forms.module.css';
import { serverFaults } from '../../shared/forms/server-faults.js';
import { useApplicantTexts } from '../applicant-texts.js';
import { useMunicipalities } from '../../shared/api/municipalities.js';
import classes from '../applicant.module.css';
import { faultOfNumber, lengthOf, NUMBERS, type OrganisationNumber } from './organisation-faults.js';

interface Fields extends Record<OrganisationNumber, string> {
  kind: OrganisationKind;
  name: string;
  registeredOn: string;
  municipalityOktmo: string;
  address: string;
  noticesEmail: string;
  signatoryBasis: 'head' | 'mandate';
}

interface Entering {
  /** Told the new organisation's id. */
  onDone: (organisationId: string) => void;
  onCancel: (() => void) | undefined;
}

/** What the server wants of each kind: fields that it does not have are left out. */
const bodyOf = ({ inn, ogrn, kpp, registeredOn, ...rest }: Fields) => ({
  ...rest,
  ...(rest.kind !== 'group' && { inn: inn.trim() }),
  ...(rest.kind === 'legal-entity' && { ogrn: ogrn.trim(), kpp: kpp.trim(), registeredOn }),
});

/** Enters an applicant. The check digits of its numbers are looked at here, before anything is sent. */
export function OrganisationForm({ onDone, onCancel }: Entering): React.JSX.Element {
  const { t } = useApplicantTexts();
  const client = useQueryClient();
  const municipalities = useMunicipalities();
  const { register, handleSubmit, watch, formState } = useForm<Fields>({
    defaultValues: { kind: 'legal-entity', signatoryBasis: 'head', municipalityOktmo: '' },
    shouldUnregister: true,
    shouldFocusError: false,
  });
  const kind = watch('kind');
  const create = useMutation({
    mutationFn: (fields: Fields) => answerOf(api.POST('/api/organisations', { body: bodyOf(fields) })),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries(meQuery);
      onDone(id);
    },
  });
  const said = serverFaults(create.error, (pointer) => pointer.slice(1));
  const found = Object.entries(formState.errors).map(([field, error]) => ({
    field,
    message: `${t(`applicant.organisation.${field as keyof Fields}`)}: ${error.message ?? ''}`,
  }));
  const faultIn = (field: keyof Fields): string | undefined =>
    formState.errors[field]?.message ?? said.find((fault) => fault.field === field)?.message;
  const text = (field: keyof Fields, rule?: (value: string) => true | string) => ({
    id: field,
    label: t(`applicant.organisation.${field}`),
    error: faultIn(field),
    ...register(field, { required: t('form.required'), ...(rule && { validate: rule }) }),
  });
  return (
    <form
      className={forms.form}
      noValidate
      onSubmit={(event) => void handleSubmit((fields) => create.mutate(fields))(event)}
    >
      <ErrorSummary
        faults={found.length > 0 ? found : said}
        error={said.length === 0 ? create.error : null}
      />
      <p>{t('applicant.organisation.intro')}</p>
      <fieldset className={classes.list}>
        <legend>{t('applicant.organisation.kind')}</legend>
        {ORGANISATION_KINDS.map((option) => (
          <label key={option} className={classes.choice}>
            <input type="radio" value={option} {...register('kind')} />
            <span>{t(`applicant.kind.${option}`)}</span>
          </label>
        ))}
      </fieldset>
      <TextInput {...text('name')} autoComplete="organization" />
      {NUMBERS[kind].map((number) => (
        <TextInput
          key={number}
          {...text(number, (value) => {
            const fault = faultOfNumber(number, kind, value);
            if (!fault) return true;
            return fault.text === 'applicant.number.length'
              ? t(fault.text, { expected: fault.expected, actual: fault.actual })
              : t(fault.text);
          })}
          description={t('applicant.number.hint', { expected: lengthOf(number, kind) })}
          inputMode="numeric"
          autoComplete="off"
        />
      ))}
      {kind === 'legal-entity' && <TextInput type="date" {...text('registeredOn')} />}
      <NativeSelect
        {...text('municipalityOktmo')}
        data={[
          { value: '', label: t('form.choose') },
          ...municipalities.map(({ oktmo, name }) => ({ value: oktmo, label: name })),
        ]}
      />
      <TextInput {...text('address')} autoComplete="street-address" />
      <TextInput type="email" {...text('noticesEmail')} autoComplete="email" />
      <NativeSelect
        {...text('signatoryBasis')}
        data={(['head', 'mandate'] as const).map((basis) => ({
          value: basis,
          label: t(`applicant.basis.${basis}`),
        }))}
      />
      <div className={classes.actions}>
        <Button type="submit" loading={create.isPending}>
          {t('applicant.organisation.go')}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t('form.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
