import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { answerOf, api } from '../shared/api/client.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { AccountForm } from './account-form.js';
import { useAccountTexts } from './account-texts.js';

/** Makes an account, signs in with it and leads to where the person wanted to go. */
export function RegisterScreen(): React.JSX.Element {
  const { t } = useAccountTexts();
  const { then } = useSearch({ from: '/register' });
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('account.register.title')} />
      <AccountForm
        send={t('account.register.go')}
        create={(body) => answerOf(api.POST('/api/registrations', { body }))}
        onJoined={() => navigate({ href: then ?? '/' })}
      />
      <p>
        {t('account.register.known')}{' '}
        <Link to="/sign-in" search={then ? { then } : {}}>
          {t('account.sign-in.go')}
        </Link>
      </p>
    </>
  );
}
