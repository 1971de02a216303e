import { Button, PasswordInput, TextInput } from '@mantine/core';
import '@mantine/core/styles/PasswordInput.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { components } from '../generated/api-types.js';
import { answerOf, api } from '../shared/api/client.js';
import { meQuery, useMe } from '../shared/api/session.js';
import { ErrorSummary, type FieldFault } from '../shared/forms/error-summary.js';
import classes from '../shared/forms/forms.module.css';
import { ReasonForm } from '../shared/forms/reason-form.js';
import { serverFaults } from '../shared/forms/server-faults.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import { sentenceOf } from '../shared/states/fault.js';
import { QueryView } from '../shared/states/query-view.js';
import { formatDate } from '../shared/time/moments.js';
import { useAccountTexts } from './account-texts.js';
import { ConsentFields } from './consent-fields.js';
import { PASSWORD_LENGTH, registrationField, registrationOf, type RegistrationForm } from './registration.js';

type Invitation = components['schemas']['OpenInvitationDto'];

/** An expert answers an invitation: with a new account, with their own, or by declining. */
export function InvitationScreen(): React.JSX.Element {
  const { t } = useAccountTexts();
  const { hash: token } = useLocation();
  const invitation = useQuery({
    queryKey: ['invitation', token],
    retry: false,
    queryFn: () => answerOf(api.POST('/api/invitations/read', { body: { token } })),
  });
  return (
    <>
      <PageHeader title={t('account.invitation.title')} />
      {invitation.error ? (
        <Empty text={sentenceOf(invitation.error, t)} />
      ) : (
        <QueryView query={invitation}>{(data) => <Answer token={token} invitation={data} />}</QueryView>
      )}
    </>
  );
}

function Answer({ token, invitation }: { token: string; invitation: Invitation }): React.JSX.Element {
  const { t, locale } = useAccountTexts();
  const { organiserName, email, expiresAt, hasAccount } = invitation;
  const [declining, setDeclining] = useState(false);
  const decline = useMutation({
    mutationFn: (reason: string) =>
      answerOf(api.POST('/api/invitations/decline', { body: { token, reason } })),
  });
  if (decline.isSuccess) return <Empty text={t('account.invitation.declined')} />;
  return (
    <>
      <p>
        {t('account.invitation.about', {
          organiser: organiserName,
          until: formatDate(expiresAt, undefined, locale),
        })}
      </p>
      {hasAccount ? <WithAccount token={token} email={email} /> : <NewAccount token={token} email={email} />}
      <ErrorSummary faults={[]} error={decline.error} />
      {declining ? (
        <ReasonForm
          id="decline-reason"
          label={t('account.invitation.reason')}
          send={t('account.invitation.decline')}
          pending={decline.isPending}
          onSend={(reason) => decline.mutate(reason)}
          onCancel={() => setDeclining(false)}
        />
      ) : (
        <p>
          <Button variant="default" onClick={() => setDeclining(true)}>
            {t('account.invitation.decline')}
          </Button>
        </p>
      )}
    </>
  );
}

interface Joining {
  token: string;
  email: string;
}

function WithAccount({ token, email }: Joining): React.JSX.Element {
  const { t } = useAccountTexts();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const accept = useMutation({
    mutationFn: async () => {
      await answerOf(api.POST('/api/invitations/accept', { body: { token } }));
      client.clear();
      await client.fetchQuery(meQuery);
    },
    onSuccess: () => navigate({ to: '/expert-profile' }),
  });
  if (me?.email !== email)
    return (
      <p>
        {t('account.invitation.sign-in', { email })}{' '}
        <Link to="/sign-in" search={{ then: `/invitation#${token}` }}>
          {t('account.sign-in.go')}
        </Link>
      </p>
    );
  return (
    <>
      <ErrorSummary faults={[]} error={accept.error} />
      <p>
        <Button onClick={() => accept.mutate()} loading={accept.isPending}>
          {t('account.invitation.accept')}
        </Button>
      </p>
    </>
  );
}

function NewAccount({ token, email }: Joining): React.JSX.Element {
  const { t, locale } = useAccountTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { register, handleSubmit, formState } = useForm<RegistrationForm>({
    shouldFocusError: false,
    defaultValues: { fullName: '', email, password: '', processing: false, publication: false },
  });
  const join = useMutation({
    mutationFn: async (form: RegistrationForm) => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const { fullName, password, consentTextVersion, consents } = registrationOf(form, locale, timeZone);
      const body = { token, fullName, password, consentTextVersion, consents, locale, timeZone };
      await answerOf(api.POST('/api/invitations/join', { body }));
      await answerOf(api.POST('/api/sessions', { body: { email, password: form.password } }));
      client.clear();
      await client.fetchQuery(meQuery);
    },
    onSuccess: () => navigate({ to: '/expert-profile' }),
  });
  const faults: FieldFault[] = [
    ...Object.entries(formState.errors).map(([field, error]) => ({ field, message: error.message ?? '' })),
    ...serverFaults(join.error, registrationField),
  ];
  const errorOf = (field: string): string | undefined =>
    faults.find((fault) => fault.field === field)?.message;
  return (
    <>
      <ErrorSummary faults={faults} error={faults.length === 0 ? join.error : null} />
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          join.reset();
          void handleSubmit((form) => join.mutate(form))(event);
        }}
      >
        <TextInput id="email" label={t('account.email')} value={email} readOnly autoComplete="username" />
        <TextInput
          id="fullName"
          autoComplete="name"
          label={t('account.full-name')}
          error={errorOf('fullName')}
          {...register('fullName', { required: t('account.need.full-name') })}
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
            {t('account.invitation.accept')}
          </Button>
        </div>
      </form>
    </>
  );
}
