import { Link } from '@tanstack/react-router';
import type { Column } from '../../shared/table/data-table.js';
import type { useFundTexts } from '../fund-texts.js';
import type { QueuedApplication } from './queue-query.js';

/** What every table of applications begins with: the number, which opens it, and the title. */
export function applicationColumns(t: ReturnType<typeof useFundTexts>['t']): Column<QueuedApplication>[] {
  return [
    {
      id: 'number',
      title: t('fund.applications.number'),
      width: '8rem',
      cell: ({ id, number }) => (
        <Link to="/fund/applications/$applicationId" params={{ applicationId: id }}>
          {number}
        </Link>
      ),
    },
    {
      id: 'title',
      title: t('fund.applications.project'),
      leads: true,
      width: 'minmax(10rem, 3fr)',
      cell: ({ title }) => title,
    },
  ];
}
