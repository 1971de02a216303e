import { Title } from '@mantine/core';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import type { Round } from './calibration-query.js';
import { signedFigure } from './figure.js';

type Expert = Round['experts'][number];

/** How far each expert is, and how much milder or stricter than the others. */
export function ExpertsTable({ experts }: { experts: readonly Expert[] }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const columns: Column<Expert>[] = [
    {
      ...{ id: 'expert', title: t('fund.calibration.expert'), leads: true, width: 'minmax(10rem, 3fr)' },
      cell: ({ expertAlias, expertName }) => `${expertAlias} · ${expertName}`,
    },
    {
      ...{ id: 'done', title: t('fund.calibration.handed-in'), numeric: true },
      cell: ({ handedIn, assigned }) => t('fund.calibration.done', { done: handedIn, all: assigned }),
    },
    {
      ...{ id: 'bias', title: t('fund.calibration.bias'), numeric: true, width: 'minmax(8rem, 1fr)' },
      cell: ({ bias }) => (bias === null ? '–' : signedFigure(bias, locale)),
    },
  ];
  return (
    <div className={classes.section}>
      <Title order={3}>{t('fund.calibration.experts')}</Title>
      <DataTable
        caption={t('fund.calibration.experts')}
        columns={columns}
        rows={experts}
        keyOf={({ expertAlias }) => expertAlias}
      />
    </div>
  );
}
