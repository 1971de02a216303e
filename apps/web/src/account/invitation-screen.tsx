import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { components } from '../generated/api-types.js';
import { answerOf, api } from '../shared/api/client.js';
import { meQuery, useMe } from '../shared/api/session.js';
import { ErrorSummary } from '../shared/forms/error-summary.js';
import { ReasonForm } from '../shared/forms/reason-form.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import { sentenceOf } from '../shared/states/fault.js';
import { QueryView } from '../shared/states/query-view.js';
import { formatDate } from '../shared/time/moments.js';
import { AccountForm } from './account-form.js';
import { useAccountTexts } from './account-texts.js';

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
      <p>{t('account.invitation.then')}</p>
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
  const { t } = useAccountTexts();
  const navigate = useNavigate();
  return (
    <AccountForm
      invited={email}
      send={t('account.invitation.accept')}
      create={({ email: _invited, ...account }) =>
        answerOf(api.POST('/api/invitations/join', { body: { token, ...account } }))
      }
      onJoined={() => navigate({ to: '/expert-profile' })}
    />
  );
}
