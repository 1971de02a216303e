import { DataTable, type Column } from '../../shared/table/data-table.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { applicationColumns } from './application-columns.js';
import { rulingOf, type Ruling } from './protocol.js';
import type { QueuedApplication } from './queue-query.js';

interface Rulings {
  applications: readonly QueuedApplication[];
  changed: ReadonlyMap<string, Ruling>;
  /** Left out: the reader decides nothing. */
  change?: (id: string, ruling: Ruling) => void;
}

/** What the protocol decides about each application. */
export function AdmissionTable({ applications, changed, change }: Rulings): React.JSX.Element {
  const { t } = useFundTexts();
  const rulingFor = (row: QueuedApplication): Ruling => changed.get(row.id) ?? rulingOf(row);
  const columns: Column<QueuedApplication>[] = [
    ...applicationColumns(t),
    {
      id: 'recommendation',
      title: t('fund.screening.recommendation'),
      width: '11rem',
      cell: ({ recommendation }) => (recommendation ? t(`fund.recommends.${recommendation}`) : t('fund.no')),
    },
    {
      id: 'decision',
      title: t('fund.admission.decision'),
      width: '11rem',
      cell: (row) =>
        change ? (
          <select
            className={classes.inline}
            aria-label={t('fund.admission.decision-on', { number: row.number ?? '' })}
            value={rulingFor(row).decision}
            onChange={({ currentTarget }) =>
              change(row.id, {
                ...rulingFor(row),
                decision: currentTarget.value === 'refuse' ? 'refuse' : 'admit',
              })
            }
          >
            <option value="admit">{t('fund.admission.admit')}</option>
            <option value="refuse">{t('fund.admission.refuse')}</option>
          </select>
        ) : (
          t(`fund.admission.${rulingFor(row).decision}`)
        ),
    },
    {
      id: 'point',
      title: t('fund.screening.rule-point'),
      width: '9rem',
      cell: (row) =>
        change && rulingFor(row).decision === 'refuse' ? (
          <input
            className={classes.inline}
            size={8}
            aria-label={t('fund.admission.point-of', { number: row.number ?? '' })}
            value={rulingFor(row).rulePoint}
            onChange={({ currentTarget }) =>
              change(row.id, { ...rulingFor(row), rulePoint: currentTarget.value })
            }
          />
        ) : (
          rulingFor(row).decision === 'refuse' && rulingFor(row).rulePoint
        ),
    },
  ];
  return (
    <DataTable
      caption={t('fund.admission.title')}
      columns={columns}
      rows={applications}
      keyOf={({ id }) => id}
    />
  );
}
