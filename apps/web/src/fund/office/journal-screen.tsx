import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { useOwnOrganiser } from '../../shared/api/organiser.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { QueryView } from '../../shared/states/query-view.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import { formatMoment } from '../../shared/time/moments.js';
import { useFundTexts } from '../fund-texts.js';
import { ReadOnly } from '../read-only.js';
import { ShowMore } from '../show-more.js';
import { actionText, factsText, objectPath } from './journal-words.js';

type Entry = components['schemas']['AuditEntryDto'];

const PAGE = 50;

/** Who did what, newest first; of one object when the address names it. */
export function JournalScreen(): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const organiser = useOwnOrganiser();
  const { kind, id } = useSearch({ from: '/fund/journal' });
  const entries = useInfiniteQuery({
    queryKey: ['fund', 'journal', organiser, kind, id],
    enabled: organiser !== undefined,
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/organisers/{id}/audit-entries', {
          params: {
            path: { id: organiser ?? '' },
            query: {
              limit: PAGE,
              ...(kind && { objectKind: kind }),
              ...(id && { objectId: id }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
  const columns: Column<Entry>[] = [
    {
      id: 'when',
      title: t('fund.when'),
      width: '9rem',
      cell: ({ at }) => formatMoment(at, undefined, locale),
    },
    {
      id: 'who',
      title: t('fund.journal.who'),
      width: 'minmax(11rem, 1fr)',
      cell: ({ actorName }) => actorName ?? t('fund.journal.program'),
    },
    {
      id: 'what',
      title: t('fund.journal.what'),
      width: 'minmax(9rem, 1.5fr)',
      cell: (entry) => actionText(entry.action, t),
    },
    {
      id: 'object',
      title: t('fund.journal.object'),
      width: '12rem',
      cell: (entry) => <ObjectLink entry={entry} />,
    },
    {
      id: 'facts',
      title: t('fund.journal.facts'),
      width: 'minmax(10rem, 2fr)',
      cell: ({ facts }) => factsText(facts, t),
    },
  ];
  return (
    <>
      <PageHeader
        title={t(id ? 'fund.journal.of-object' : 'nav.journal')}
        {...(id && { crumbs: [{ to: '/fund/journal', label: t('nav.journal') }] })}
        actions={<ReadOnly />}
      />
      <QueryView query={entries}>
        {(rows) => (
          <>
            <DataTable caption={t('nav.journal')} columns={columns} rows={rows} keyOf={(entry) => entry.id} />
            <ShowMore query={entries} />
          </>
        )}
      </QueryView>
    </>
  );
}

function ObjectLink({ entry: { objectKind, objectId } }: { entry: Entry }): React.JSX.Element {
  const { t } = useFundTexts();
  const path = objectPath(objectKind, objectId);
  const history = (
    <Link to="/fund/journal" search={{ kind: objectKind, id: objectId } as never}>
      {t('fund.journal.all-of-it')}
    </Link>
  );
  if (!path) return history;
  return (
    <>
      <Link to={path}>{t('fund.journal.open')}</Link>, {history}
    </>
  );
}
