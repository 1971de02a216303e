import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ROLES, type Role } from '#contracts';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { useOwnOrganiser } from '../../shared/api/organiser.js';
import { LinkButton } from '../../shared/layout/link-button.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { EmptyFilter } from '../../shared/states/empty-filter.js';
import { QueryView } from '../../shared/states/query-view.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import { formatDate } from '../../shared/time/moments.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { ReadOnly } from '../read-only.js';
import { useMay } from '../rights.js';
import { ShowMore } from '../show-more.js';

type Member = components['schemas']['StaffMemberDto'];

/** Who works for the organiser, and as what. */
export function PeopleScreen(): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const organiser = useOwnOrganiser();
  const mayAdd = useMay(undefined, 'contest-administrator', 'installation-administrator');
  const [role, setRole] = useState<Role | ''>('');
  const people = useInfiniteQuery({
    queryKey: ['fund', 'people', organiser, role],
    enabled: organiser !== undefined,
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/organisers/{id}/people', {
          params: {
            path: { id: organiser ?? '' },
            query: { limit: 100, ...(role && { role }), ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
  const columns: Column<Member>[] = [
    { id: 'name', title: t('fund.people.name'), leads: true, cell: ({ fullName }) => fullName },
    {
      id: 'email',
      title: t('fund.people.email'),
      width: 'minmax(6rem, 1.6fr)',
      cell: ({ email }) => breakable(email),
    },
    {
      id: 'roles',
      title: t('fund.people.roles'),
      width: 'minmax(10rem, 1.4fr)',
      cell: ({ roles }) =>
        roles
          .map((held) =>
            held.validUntil
              ? `${t(`role.${held.role}`)} (${t('fund.people.until', { when: formatDate(held.validUntil, undefined, locale) })})`
              : t(`role.${held.role}`),
          )
          .join(', '),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('nav.people')}
        actions={
          mayAdd ? <LinkButton to="/fund/people/new">{t('fund.people.add')}</LinkButton> : <ReadOnly />
        }
      />
      <div className={classes.filters}>
        <NativeSelect
          id="role"
          label={t('fund.people.role')}
          value={role}
          data={[
            { value: '', label: t('fund.any') },
            ...ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
          ]}
          onChange={({ currentTarget }) => setRole(currentTarget.value as Role | '')}
        />
      </div>
      <QueryView query={people}>
        {(rows) => (
          <>
            <DataTable
              caption={t('nav.people')}
              columns={columns}
              rows={rows}
              keyOf={({ personId }) => personId}
              empty={
                role ? (
                  <EmptyFilter filters={[{ name: t(`role.${role}`), clear: () => setRole('') }]} />
                ) : undefined
              }
            />
            <ShowMore query={people} />
          </>
        )}
      </QueryView>
    </>
  );
}

/** An address may go on in the next line after its `@`, not in the middle of a word. */
const breakable = (email: string): React.JSX.Element => (
  <>
    {email.slice(0, email.indexOf('@') + 1)}
    <wbr />
    {email.slice(email.indexOf('@') + 1)}
  </>
);
