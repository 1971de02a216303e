import { Button, PasswordInput, TextInput } from '@mantine/core';
import '@mantine/core/styles/PasswordInput.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { answerOf, api } from '../shared/api/client.js';
import { isProblem } from '../shared/api/problem.js';
import { meQuery } from '../shared/api/session.js';
import { ErrorSummary, type FieldFault } from '../shared/forms/error-summary.js';
import classes from '../shared/forms/forms.module.css';
import { serverFaults } from '../shared/forms/server-faults.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { sentenceOf } from '../shared/states/fault.js';
import { useAccountTexts } from './account-texts.js';
import { ConsentFields } from './consent-fields.js';
import {
  EMAIL_FORM,
  PASSWORD_LENGTH,
  registrationField,
  registrationOf,
  type RegistrationForm,
} from './registration.js';

/** Makes an account, signs in with it and leads to where the person wanted to go. */
export function RegisterScreen(): React.JSX.Element {
  const { t, locale } = useAccountTexts();
  const { then } = useSearch({ from: '/register' });
  const navigate = useNavigate();
  const client = useQueryClient();
  const { register, handleSubmit, formState } = useForm<RegistrationForm>({
    shouldFocusError: false,
    defaultValues: { fullName: '', email: '', password: '', processing: false, publication: false },
  });
  const join = useMutation({
    mutationFn: async (form: RegistrationForm) => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      await answerOf(api.POST('/api/registrations', { body: registrationOf(form, locale, timeZone) }));
      await answerOf(api.POST('/api/sessions', { body: { email: form.email, password: form.password } }));
      client.clear();
      await client.fetchQuery(meQuery);
    },
    onSuccess: () => navigate({ href: then ?? '/' }),
  });
  const faults: FieldFault[] = [
    ...Object.entries(formState.errors).map(([field, error]) => ({ field, message: error.message ?? '' })),
    ...serverFaults(join.error, registrationField),
  ];
  const errorOf = (field: string): string | undefined =>
    faults.find((fault) => fault.field === field)?.message;
  return (
    <>
      <PageHeader title={t('account.register.title')} />
      <ErrorSummary
        faults={faults}
        {...(join.error && faults.length === 0 && { sentence: refusal(join.error, t) })}
      />
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          join.reset();
          void handleSubmit((form) => join.mutate(form))(event);
        }}
      >
        <TextInput
          id="fullName"
          autoComplete="name"
          label={t('account.full-name')}
          error={errorOf('fullName')}
          {...register('fullName', { required: t('account.need.full-name') })}
        />
        <TextInput
          id="email"
          type="email"
          autoComplete="username"
          label={t('account.email')}
          description={t('account.email-hint')}
          error={errorOf('email')}
          {...register('email', {
            required: t('account.need.email'),
            pattern: { value: EMAIL_FORM, message: t('account.need.email') },
          })}
        />
        <PasswordInput
          id="password"
          autoComplete="new-password"
          label={t('account.password')}
          description={t('account.password-hint')}
          error={errorOf('password')}
          visibilityToggleButtonProps={{ 'aria-label': t('account.show-password'), tabIndex: 0 }}
          {...register('password', {
            required: t('account.need.password'),
            minLength: { value: PASSWORD_LENGTH, message: t('account.need.password') },
          })}
        />
        <ConsentFields register={register} error={errorOf('processing')} />
        <div>
          <Button type="submit" loading={join.isPending}>
            {t('account.register.go')}
          </Button>
        </div>
      </form>
      <p>
        {t('account.register.known')}{' '}
        <Link to="/sign-in" search={then ? { then } : {}}>
          {t('account.sign-in.go')}
        </Link>
      </p>
    </>
  );
}

/** The server does not say whether an address is taken: only that one cannot sign in with this password. */
const refusal = (error: unknown, t: ReturnType<typeof useAccountTexts>['t']): string =>
  isProblem(error, 'identity.wrong-credentials') ? t('account.register.taken') : sentenceOf(error, t);
