import { Button, PasswordInput, TextInput } from '@mantine/core';
import '@mantine/core/styles/PasswordInput.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { answerOf, api } from '../shared/api/client.js';
import { isProblem } from '../shared/api/problem.js';
import { meQuery } from '../shared/api/session.js';
import { ErrorSummary, type FieldFault } from '../shared/forms/error-summary.js';
import classes from '../shared/forms/forms.module.css';
import { serverFaults } from '../shared/forms/server-faults.js';
import { useAccountTexts } from './account-texts.js';
import { ConsentFields } from './consent-fields.js';
import {
  EMAIL_FORM,
  PASSWORD_LENGTH,
  registrationField,
  registrationOf,
  type Registration,
  type RegistrationForm,
} from './registration.js';

interface NewAccount {
  /** The address that an invitation went to; without one people type their own. */
  invited?: string;
  send: string;
  /** Asks the server for the account. */
  create: (account: Registration) => Promise<unknown>;
  /** The person is signed in with it. */
  onJoined: () => Promise<void>;
}

/**
 * Makes an account and signs in with it. The server does not say whether an address is taken: only that one cannot
 * sign in with this password.
 */
export function AccountForm({ invited, send, ...steps }: NewAccount): React.JSX.Element {
  const { t } = useAccountTexts();
  const { register, handleSubmit, formState } = useForm<RegistrationForm>({
    shouldFocusError: false,
    defaultValues: {
      fullName: '',
      email: invited ?? '',
      password: '',
      processing: false,
      publication: false,
    },
  });
  const join = useJoining(steps);
  const faults: FieldFault[] = [
    ...Object.entries(formState.errors).map(([field, error]) => ({ field, message: error.message ?? '' })),
    ...serverFaults(join.error, registrationField),
  ];
  const errorOf = (field: string): string | undefined =>
    faults.find((fault) => fault.field === field)?.message;
  return (
    <>
      <ErrorSummary
        faults={faults}
        error={join.error}
        {...(isProblem(join.error, 'identity.wrong-credentials') && {
          sentence: t('account.register.taken'),
        })}
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
          readOnly={invited !== undefined}
          description={t(invited === undefined ? 'account.email-hint' : 'account.invitation.address')}
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
            {send}
          </Button>
        </div>
      </form>
    </>
  );
}

function useJoining({ create, onJoined }: Pick<NewAccount, 'create' | 'onJoined'>) {
  const { locale } = useAccountTexts();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (form: RegistrationForm) => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      await create(registrationOf(form, locale, timeZone));
      await answerOf(api.POST('/api/sessions', { body: { email: form.email, password: form.password } }));
      client.clear();
      await client.fetchQuery(meQuery);
    },
    onSuccess: onJoined,
  });
}
