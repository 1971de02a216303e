import { Link } from '@tanstack/react-router';
import { Status } from '../shared/status/status.js';
import type { Column } from '../shared/table/data-table.js';
import { formatDay } from '../shared/time/moments.js';
import { Typeset } from '../shared/texts/typeset.js';
import type { Payout, Tranche } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import { PrepareButton } from './prepare-button.js';
import { useReasons } from './use-reasons.js';
import { formatRoubles } from '../shared/texts/roubles.js';

/** Tranches with what each waits for; the ready ones have the button. */
export function useTrancheColumns(onPrepared: (payout: Payout) => void): Column<Tranche>[] {
  const { t, locale } = useFinanceTexts();
  const explain = useReasons();
  return [
    {
      id: 'number',
      leads: true,
      title: t('finance.column.number'),
      width: 'minmax(10.5rem, 2fr)',
      cell: ({ agreementId, agreementNumber, ordinal, organisationName }) => (
        <>
          <Link to="/fund/agreements/$agreementId" params={{ agreementId }}>
            <Typeset>{t('finance.tranches.ordinal', { number: agreementNumber, ordinal })}</Typeset>
          </Link>
          <br />
          {organisationName}
        </>
      ),
    },
    {
      id: 'source',
      title: t('finance.column.source'),
      cell: ({ sourceName }) => sourceName,
      width: 'minmax(9.5rem, 1fr)',
    },
    {
      id: 'due',
      title: t('finance.column.due'),
      cell: ({ dueOn }) => formatDay(dueOn, locale),
      width: '7.5rem',
    },
    {
      id: 'amount',
      title: t('finance.column.amount'),
      cell: ({ amountKopecks }) => formatRoubles(BigInt(amountKopecks)),
      numeric: true,
      width: '8.5rem',
    },
    {
      id: 'status',
      title: t('finance.column.status'),
      cell: ({ status }) => <Status kind="tranche" status={status} />,
      width: '11rem',
    },
    {
      id: 'waits',
      title: t('finance.column.waits'),
      width: 'minmax(10.5rem, 1fr)',
      cell: (tranche) =>
        tranche.waitsFor ? (
          explain(tranche.waitsFor)
        ) : (
          <PrepareButton tranche={tranche} onPrepared={onPrepared} />
        ),
    },
  ];
}
