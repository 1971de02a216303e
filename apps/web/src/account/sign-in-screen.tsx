import { Button, PasswordInput, TextInput } from '@mantine/core';
import '@mantine/core/styles/PasswordInput.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { answerOf, api } from '../shared/api/client.js';
import { meQuery } from '../shared/api/session.js';
import { ErrorSummary } from '../shared/forms/error-summary.js';
import classes from '../shared/forms/forms.module.css';
import { PageHeader } from '../shared/layout/page-header.js';
import { frameOf, HOME } from '../shared/layout/sections.js';
import { useAccountTexts } from './account-texts.js';

interface Credentials {
  email: string;
  password: string;
}

/** Leads to where the person wanted to go, or to what waits for them. */
export function SignInScreen(): React.JSX.Element {
  const { t } = useAccountTexts();
  const { then } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const client = useQueryClient();
  const { register, handleSubmit } = useForm<Credentials>();
  const signIn = useMutation({
    mutationFn: async (body: Credentials) => {
      await answerOf(api.POST('/api/sessions', { body }));
      client.clear();
      return client.fetchQuery(meQuery);
    },
    onSuccess: (me) => navigate({ href: then ?? HOME[frameOf(me)] }),
  });
  return (
    <>
      <PageHeader title={t('account.sign-in.title')} />
      <ErrorSummary faults={[]} error={signIn.error} />
      <form
        className={classes.form}
        onSubmit={(event) => void handleSubmit((body) => signIn.mutate(body))(event)}
      >
        <TextInput
          id="email"
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          label={t('account.email')}
          {...register('email', { required: true })}
        />
        <PasswordInput
          id="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          label={t('account.password')}
          {...register('password', { required: true })}
        />
        <div>
          <Button type="submit" loading={signIn.isPending}>
            {t('account.sign-in.go')}
          </Button>
        </div>
      </form>
      <p>
        {t('account.sign-in.new')}{' '}
        <Link to="/register" search={then ? { then } : {}}>
          {t('account.sign-in.register')}
        </Link>
      </p>
    </>
  );
}
