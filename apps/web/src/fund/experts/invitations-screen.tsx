import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { LOCALES, type Locale } from '#contracts';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { useOwnOrganiser } from '../../shared/api/organiser.js';
import forms from '../../shared/forms/forms.module.css';
import { PageHeader } from '../../shared/layout/page-header.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import { formatDate } from '../../shared/time/moments.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { ReadOnly } from '../read-only.js';
import { Refusal } from '../refusal.js';
import { useMay } from '../rights.js';
import { ShowMore } from '../show-more.js';
import { useChange } from '../use-change.js';

type Invitation = components['schemas']['InvitationDto'];

/** Whom the organiser has asked to be an expert, and what came of it. */
export function InvitationsScreen(): React.JSX.Element {
  const { t } = useFundTexts();
  const organiserId = useOwnOrganiser();
  const mayInvite = useMay(organiserId, 'contest-administrator');
  return (
    <>
      <PageHeader
        title={t('fund.invitations.title')}
        crumbs={[{ to: '/fund/experts', label: t('nav.experts') }]}
        actions={<ReadOnly />}
      />
      {mayInvite && <InvitationForm organiserId={organiserId} />}
      {organiserId && <Invitations organiserId={organiserId} mayRevoke={mayInvite} />}
    </>
  );
}

interface NewInvitation {
  email: string;
  locale: Locale;
  note: string;
}

const LANGUAGE_NAMES: Record<Locale, string> = { ru: 'Русский', en: 'English', sah: 'Саха тыла' };

function InvitationForm({ organiserId }: { organiserId: string | undefined }): React.JSX.Element {
  const { t } = useFundTexts();
  const form = useForm<NewInvitation>({ defaultValues: { email: '', locale: 'ru', note: '' } });
  const invite = useChange(
    (body: NewInvitation) =>
      answerOf(api.POST('/api/invitations', { body: { ...body, ...(organiserId && { organiserId }) } })),
    () => form.reset(),
  );
  return (
    <>
      <Refusal error={invite.error} fieldOf={(pointer) => pointer.slice(1)} />
      <form
        className={forms.form}
        onSubmit={(event) => void form.handleSubmit((body) => invite.mutate(body))(event)}
      >
        <TextInput
          id="email"
          type="email"
          label={t('fund.people.email')}
          required
          {...form.register('email', { required: true })}
        />
        <NativeSelect
          id="locale"
          label={t('fund.invitations.language')}
          data={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          {...form.register('locale')}
        />
        <Textarea
          id="note"
          autosize
          minRows={2}
          maxLength={1000}
          label={t('fund.invitations.note')}
          {...form.register('note')}
        />
        <div>
          <Button type="submit" loading={invite.isPending}>
            {t('fund.invitations.send')}
          </Button>
        </div>
      </form>
      <div role="status">
        {invite.data &&
          (invite.data.link ? (
            <p>
              {t('fund.invitations.hand-over')} <code className={classes.digest}>{invite.data.link}</code>
            </p>
          ) : (
            <p>{t('fund.invitations.sent')}</p>
          ))}
      </div>
    </>
  );
}

function Invitations({
  organiserId,
  mayRevoke,
}: {
  organiserId: string;
  mayRevoke: boolean;
}): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const invitations = useInfiniteQuery({
    queryKey: ['fund', 'invitations', organiserId],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/organisers/{id}/invitations', {
          params: {
            path: { id: organiserId },
            query: { limit: 100, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
  const dayOf = (moment: string): string => formatDate(moment, undefined, locale);
  const columns: Column<Invitation>[] = [
    { id: 'email', title: t('fund.people.email'), width: '2fr', leads: true, cell: ({ email }) => email },
    {
      id: 'status',
      title: t('fund.status'),
      width: '2fr',
      cell: ({ status, expiresAt, answeredAt, declineReason, mailError }) => (
        <span>
          {t(`fund.invitations.status.${status}`, { when: dayOf(answeredAt ?? expiresAt) })}
          {declineReason && <div className={classes.note}>{declineReason}</div>}
          {mailError && <div className={classes.late}>{t('fund.invitations.mail-error', { mailError })}</div>}
        </span>
      ),
    },
    {
      id: 'invited',
      title: t('fund.invitations.by'),
      width: '2fr',
      cell: ({ invitedByName, invitedAt }) => `${invitedByName}, ${dayOf(invitedAt)}`,
    },
    {
      id: 'revoke',
      title: t('fund.invitations.revoke'),
      cell: ({ id, status }) => mayRevoke && status === 'invited' && <Revoke id={id} />,
    },
  ];
  return (
    <section className={classes.section}>
      <QueryView query={invitations}>
        {(rows) => (
          <>
            <DataTable
              caption={t('fund.invitations.title')}
              columns={columns}
              rows={rows}
              keyOf={({ id }) => id}
              empty={<Empty text={t('fund.invitations.none')} />}
            />
            <ShowMore query={invitations} />
          </>
        )}
      </QueryView>
    </section>
  );
}

function Revoke({ id }: { id: string }): React.JSX.Element {
  const { t } = useFundTexts();
  const revoke = useChange(() =>
    answerOf(api.POST('/api/invitations/{id}/revoke', { params: { path: { id } } })),
  );
  return (
    <Button variant="default" size="compact-sm" onClick={() => revoke.mutate()} loading={revoke.isPending}>
      {t('fund.invitations.revoke')}
    </Button>
  );
}
