import { PasswordInput } from '@mantine/core';
import '@mantine/core/styles/PasswordInput.css';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { LinkButton } from '../../shared/layout/link-button.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { useAccountTexts } from '../account-texts.js';
import { PASSWORD_LENGTH } from '../registration.js';
import { SignedIn } from '../signed-in.js';
import { faultsOf } from './faults-of.js';
import { ProfileForm } from './profile-form.js';

type Passwords = components['schemas']['ChangePasswordDto'];

export function PasswordScreen(): React.JSX.Element {
  return <SignedIn>{() => <ChangePassword />}</SignedIn>;
}

function ChangePassword(): React.JSX.Element {
  const { t } = useAccountTexts();
  const { register, handleSubmit, formState } = useForm<Passwords>({
    shouldFocusError: false,
    defaultValues: { currentPassword: '', newPassword: '' },
  });
  const change = useMutation({
    mutationFn: (body: Passwords) => answerOf(api.PUT('/api/me/password', { body })),
  });
  if (change.isSuccess) return <Changed />;
  const shown = { 'aria-label': t('account.show-password'), tabIndex: 0 };
  return (
    <ProfileForm
      title={t('account.password.title')}
      faults={faultsOf(formState.errors)}
      sending={change}
      onSubmit={(event) => void handleSubmit((body) => change.mutate(body))(event)}
    >
      {(errorOf) => (
        <>
          <PasswordInput
            id="currentPassword"
            autoComplete="current-password"
            label={t('account.password.current')}
            error={errorOf('currentPassword')}
            visibilityToggleButtonProps={shown}
            {...register('currentPassword', { required: t('account.need.current-password') })}
          />
          <PasswordInput
            id="newPassword"
            autoComplete="new-password"
            label={t('account.password.new')}
            description={t('account.password-hint')}
            error={errorOf('newPassword')}
            visibilityToggleButtonProps={shown}
            {...register('newPassword', {
              required: t('account.need.password'),
              minLength: { value: PASSWORD_LENGTH, message: t('account.need.password') },
            })}
          />
        </>
      )}
    </ProfileForm>
  );
}

function Changed(): React.JSX.Element {
  const { t } = useAccountTexts();
  return (
    <>
      <PageHeader title={t('account.password.title')} />
      <p role="status">{t('account.password.changed')}</p>
      <LinkButton to="/profile" variant="default">
        {t('account.to-profile')}
      </LinkButton>
    </>
  );
}
