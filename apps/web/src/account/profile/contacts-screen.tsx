import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { meQuery, type Me } from '../../shared/api/session.js';
import { NotFound } from '../../shared/states/not-found.js';
import { useAccountTexts } from '../account-texts.js';
import { EMAIL_FORM } from '../registration.js';
import { SignedIn } from '../signed-in.js';
import { faultsOf } from './faults-of.js';
import { ProfileForm } from './profile-form.js';

type Contacts = components['schemas']['UpdateOrganisationContactsDto'];

/** Where one's organisation is found and written to. */
export function ContactsScreen(): React.JSX.Element {
  const { organisationId } = useParams({ strict: false });
  return (
    <SignedIn>
      {({ organisations }) => {
        const organisation = organisations.find(({ id }) => id === organisationId);
        return organisation ? <EditContacts organisation={organisation} /> : <NotFound />;
      }}
    </SignedIn>
  );
}

function EditContacts({ organisation }: { organisation: Me['organisations'][number] }): React.JSX.Element {
  const { t } = useAccountTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { id, name, address, noticesEmail } = organisation;
  const { register, handleSubmit, formState } = useForm<Contacts>({
    shouldFocusError: false,
    defaultValues: { address, noticesEmail },
  });
  const save = useMutation({
    mutationFn: (body: Contacts) =>
      answerOf(api.PUT('/api/organisations/{id}/contacts', { params: { path: { id } }, body })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: meQuery.queryKey });
      await navigate({ to: '/profile' });
    },
  });
  return (
    <ProfileForm
      title={name}
      faults={faultsOf(formState.errors)}
      sending={save}
      onSubmit={(event) => void handleSubmit((body) => save.mutate(body))(event)}
    >
      {(errorOf) => (
        <>
          <TextInput
            id="address"
            autoComplete="street-address"
            label={t('account.address')}
            error={errorOf('address')}
            {...register('address', { validate: (text) => text.trim() !== '' || t('account.need.address') })}
          />
          <TextInput
            id="noticesEmail"
            type="email"
            label={t('account.notices-email')}
            description={t('account.notices-email-hint')}
            error={errorOf('noticesEmail')}
            {...register('noticesEmail', {
              required: t('account.need.email'),
              pattern: { value: EMAIL_FORM, message: t('account.need.email') },
            })}
          />
        </>
      )}
    </ProfileForm>
  );
}
