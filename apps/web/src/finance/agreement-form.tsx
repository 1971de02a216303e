import { Button, NativeSelect, TextInput, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { answerOf, api } from '../shared/api/client.js';
import { ErrorSummary, type FieldFault } from '../shared/forms/error-summary.js';
import classes from '../shared/forms/forms.module.css';
import { serverFaults } from '../shared/forms/server-faults.js';
import type { AwaitedAgreement } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import { bodyOf, checkFields, type AgreementFields, type FieldCheck } from './payee-fields.js';
import { useStep } from './use-step.js';

const KINDS = ['applicant', 'host-organisation', 'person'] as const;

const TEXT_FIELDS = [
  ['name', 'finance.new.name'],
  ['inn', 'finance.new.inn'],
  ['kpp', 'finance.new.kpp'],
  ['bik', 'finance.new.bik'],
  ['account', 'finance.new.account'],
  ['bankName', 'finance.new.bank'],
  ['correspondentAccount', 'finance.new.correspondent'],
] as const;
const PERIOD_FIELDS = [
  ['startsOn', 'finance.new.starts'],
  ['endsOn', 'finance.new.ends'],
] as const;
const DIGITS: readonly string[] = ['inn', 'kpp', 'bik', 'account', 'correspondentAccount'];

/** Filled in as far as the application knows; what the server finds wrong stands at its field. */
export function AgreementForm({ award }: { award: AwaitedAgreement }): React.JSX.Element {
  const { t } = useFinanceTexts();
  const navigate = useNavigate();
  const form = useForm<AgreementFields>({ defaultValues: fieldsOf(award), resolver });
  const { errors, isSubmitted } = form.formState;
  const create = useStep((fields: AgreementFields) =>
    answerOf(api.POST('/api/agreements', { body: bodyOf(award.applicationId, fields) })),
  );
  const fromServer = serverFaults(create.error, (pointer) => pointer.split('/').at(-1));
  const labelOf = (name: string): string => {
    const known = [...TEXT_FIELDS, ...PERIOD_FIELDS].find(([field]) => field === name);
    return t(known ? known[1] : 'finance.new.number');
  };
  const say = (name: string): string | undefined => {
    const check = errors[name as keyof AgreementFields]?.message;
    if (check) return sayCheck(JSON.parse(check) as FieldCheck, labelOf(name), t);
    return fromServer.find(({ field }) => field === name)?.message;
  };
  const faults: FieldFault[] = isSubmitted
    ? Object.keys(errors).map((field) => ({ field, message: named(labelOf(field), say(field) ?? '') }))
    : [];
  const send = async (fields: AgreementFields): Promise<void> => {
    const { id } = await create.mutateAsync(fields);
    await navigate({ to: '/fund/agreements/$agreementId', params: { agreementId: id } });
  };
  return (
    <>
      <ErrorSummary
        faults={
          faults.length > 0
            ? faults
            : fromServer.map(({ field, message }) => ({ field, message: named(labelOf(field), message) }))
        }
        error={faults.length === 0 ? create.error : null}
      />
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => void form.handleSubmit((fields) => send(fields).catch(() => undefined))(event)}
      >
        <TextInput
          id="number"
          label={t('finance.new.number')}
          error={say('number')}
          {...form.register('number')}
        />
        {PERIOD_FIELDS.map(([name, label]) => (
          <TextInput
            key={name}
            id={name}
            type="date"
            required
            label={t(label)}
            error={say(name)}
            {...form.register(name)}
          />
        ))}
        <Title order={2}>{t('finance.new.payee')}</Title>
        <NativeSelect
          id="kind"
          label={t('finance.new.kind')}
          data={KINDS.map((value) => ({ value, label: t(`finance.payee.${value}`) }))}
          {...form.register('kind')}
        />
        {TEXT_FIELDS.map(([name, label]) => (
          <TextInput
            key={name}
            id={name}
            label={t(label)}
            required={name !== 'kpp' && name !== 'correspondentAccount'}
            inputMode={DIGITS.includes(name) ? 'numeric' : 'text'}
            autoComplete="off"
            error={say(name)}
            {...form.register(name, { setValueAs: (text: string) => text.trim() })}
          />
        ))}
        <div>
          <Button type="submit" loading={create.isPending}>
            {t('finance.new.create')}
          </Button>
        </div>
      </form>
    </>
  );
}

/** A fault that is read apart from its field says which one it is. */
const named = (label: string, message: string): string =>
  message.startsWith(label) ? message : `${label}: ${message}`;

const fieldsOf = (award: AwaitedAgreement): AgreementFields => ({
  ...{ number: award.applicationNumber, startsOn: award.startsOn, endsOn: award.endsOn, kind: 'applicant' },
  ...{ name: award.organisationName, inn: award.organisationInn ?? '', kpp: award.organisationKpp ?? '' },
  ...{ bik: '', account: '', bankName: '', correspondentAccount: '' },
});

/** A check with its figures travels as text: react-hook-form keeps nothing else in a message. */
const resolver = (values: AgreementFields) => {
  const faults = Object.entries(checkFields(values)).map(([name, check]) => [
    name,
    { type: 'check', message: JSON.stringify(check) },
  ]);
  return faults.length === 0
    ? { values, errors: {} }
    : { values: {}, errors: Object.fromEntries(faults) as Record<string, { type: string; message: string }> };
};

function sayCheck(
  check: FieldCheck,
  name: string,
  t: ReturnType<typeof useFinanceTexts>['t'],
): string | undefined {
  if (check === null) return undefined;
  if (check === 'required') return t('form.required');
  return typeof check === 'string'
    ? t(`finance.check.${check}`)
    : t('finance.check.digits', { name, ...check });
}
