import { DataTable, type Column } from '../../shared/table/data-table.js';
import classes from '../fund.module.css';
import type { CallDetails } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';

interface Row {
  id: string;
  name: string;
  /** By bands, decimal strings. */
  figures: readonly string[];
}

const NONE = '–';

/** Criteria with their weights by band, and what passes there. */
export function RubricTable({ rubric }: { rubric: CallDetails['rubric'] }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const { bands, criteria, scale, maximumScore } = rubric;
  const figure = (decimal: string): string => decimal.replace('.', locale === 'en' ? '.' : ',');
  const rows: Row[] = criteria.map(({ id, ru, en, weights }) => ({
    ...{ id, name: locale === 'en' ? (en ?? ru) : ru },
    figures: weights.map((weight) => (weight === '0' ? NONE : figure(weight))),
  }));
  if (bands.some(({ passMark }) => passMark))
    rows.push({
      ...{ id: 'pass-mark', name: t('fund.rubric.pass-mark') },
      figures: bands.map(({ passMark }) => (passMark ? figure(passMark) : NONE)),
    });
  const columns: Column<Row>[] = [
    {
      ...{ id: 'criterion', title: t('fund.call.criterion'), leads: true, width: 'minmax(12rem, 3fr)' },
      cell: ({ name }) => name,
    },
    ...bands.map(({ id, label }, position) => ({
      ...{ id, title: label, numeric: true },
      cell: ({ figures }: Row) => figures[position] ?? NONE,
    })),
  ];
  return (
    <>
      <p className={classes.note}>
        {t('fund.call.scale', { min: scale.min, max: scale.max, maximum: maximumScore })}
      </p>
      <DataTable caption={t('fund.call.rubric')} columns={columns} rows={rows} keyOf={({ id }) => id} />
    </>
  );
}
