import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { LOCALES } from '#contracts';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { meQuery, type Me } from '../../shared/api/session.js';
import { KNOWN_ZONES, zoneNameOf } from '../../shared/time/zone-name.js';
import { useAccountTexts } from '../account-texts.js';
import { SignedIn } from '../signed-in.js';
import { faultsOf } from './faults-of.js';
import { ProfileForm } from './profile-form.js';

type Details = components['schemas']['UpdateMeDto'];

export function EditMeScreen(): React.JSX.Element {
  return <SignedIn>{(me) => <EditMe me={me} />}</SignedIn>;
}

function EditMe({ me }: { me: Me }): React.JSX.Element {
  const { t } = useAccountTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { fullName, locale, timeZone } = me;
  const { register, handleSubmit, formState } = useForm<Details>({
    shouldFocusError: false,
    defaultValues: { fullName, locale, timeZone },
  });
  const save = useMutation({
    mutationFn: (body: Details) => answerOf(api.PUT('/api/me', { body })),
    onSuccess: async (person) => {
      client.setQueryData(meQuery.queryKey, person);
      await navigate({ to: '/profile' });
    },
  });
  return (
    <ProfileForm
      title={t('account.edit.title')}
      faults={faultsOf(formState.errors)}
      sending={save}
      onSubmit={(event) => void handleSubmit((body) => save.mutate(body))(event)}
    >
      {(errorOf) => (
        <>
          <TextInput
            id="fullName"
            autoComplete="name"
            label={t('account.full-name')}
            error={errorOf('fullName')}
            {...register('fullName', {
              validate: (name) => name.trim() !== '' || t('account.need.full-name'),
            })}
          />
          <NativeSelect
            id="locale"
            label={t('account.letters-language')}
            description={t('account.letters-language-hint')}
            error={errorOf('locale')}
            data={LOCALES.map((value) => ({ value, label: t(`account.language.${value}`) }))}
            {...register('locale')}
          />
          <NativeSelect
            id="timeZone"
            label={t('account.time-zone')}
            description={t('account.time-zone-hint')}
            error={errorOf('timeZone')}
            data={[...new Set([timeZone, ...KNOWN_ZONES])].map((value) => ({
              value,
              label: zoneNameOf(value, t),
            }))}
            {...register('timeZone')}
          />
        </>
      )}
    </ProfileForm>
  );
}
