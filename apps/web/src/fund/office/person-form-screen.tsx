import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { LOCALES, ROLES, type Locale, type Role } from '#contracts';
import { answerOf, api } from '../../shared/api/client.js';
import forms from '../../shared/forms/forms.module.css';
import { useOwnOrganiser } from '../../shared/api/organiser.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';

interface NewPerson {
  fullName: string;
  email: string;
  password: string;
  locale: Locale;
  roles: Role[];
}

const SHORTEST_PASSWORD = 10;
const GRANTABLE = ROLES.filter((role) => role !== 'installation-administrator');
const LANGUAGE_NAMES: Record<Locale, string> = { ru: 'Русский', en: 'English', sah: 'Саха тыла' };

/** An account for an expert or a colleague; for an address that is known, further roles. */
export function PersonFormScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  const navigate = useNavigate();
  const organiserId = useOwnOrganiser();
  const { role } = useSearch({ from: '/fund/people/new' });
  const form = useForm<NewPerson>({
    defaultValues: { locale: 'ru', roles: GRANTABLE.filter((each) => each === role) },
  });
  const back = role === 'expert' ? '/fund/experts' : '/fund/people';
  const save = useChange(
    ({ roles, ...person }: NewPerson) =>
      answerOf(
        api.POST('/api/people', {
          body: {
            ...person,
            timeZone: 'Asia/Yakutsk',
            grants: roles.map((each) => ({ role: each, ...(organiserId && { organiserId }) })),
          },
        }),
      ),
    () => void navigate({ to: back }),
  );
  const label = t(role === 'expert' ? 'nav.experts' : 'nav.people');
  return (
    <>
      <PageHeader title={t('fund.people.add')} crumbs={[{ to: back, label }]} />
      <Refusal error={save.error} fieldOf={(pointer) => pointer.split('/')[1] ?? 'fullName'} />
      <form
        className={forms.form}
        onSubmit={(event) => void form.handleSubmit((person) => save.mutate(person))(event)}
      >
        <TextInput id="fullName" label={t('fund.people.name')} required {...form.register('fullName')} />
        <TextInput
          id="email"
          type="email"
          label={t('fund.people.email')}
          required
          {...form.register('email')}
        />
        <TextInput
          id="password"
          label={t('fund.people.password')}
          description={t('fund.people.password-hint')}
          autoComplete="off"
          required
          minLength={SHORTEST_PASSWORD}
          {...form.register('password')}
        />
        <NativeSelect
          id="locale"
          label={t('nav.language')}
          data={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          {...form.register('locale')}
        />
        <fieldset className={classes.group} id="grants">
          <legend>{t('fund.people.roles')}</legend>
          <div>
            {GRANTABLE.map((each) => (
              <label key={each} className={classes.check}>
                <input type="checkbox" value={each} {...form.register('roles', { required: true })} />
                {t(`role.${each}`)}
              </label>
            ))}
          </div>
          {form.formState.errors.roles && <p className={classes.late}>{t('fund.people.role-needed')}</p>}
        </fieldset>
        <div>
          <Button type="submit" loading={save.isPending}>
            {t('fund.people.create')}
          </Button>
        </div>
      </form>
    </>
  );
}
