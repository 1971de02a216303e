import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { AWARD_DECISIONS, type AwardDecision } from '#contracts';
import { StatusTag } from '../../shared/status/status-tag.js';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { points } from '../ranking/points.js';
import type { Award } from './lists-query.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

const LOOKS = {
  award: ['good', 'diamond'],
  reserve: ['reserve', 'layers'],
  refuse: ['refused', 'circled-minus'],
} as const;

/** As much of a decision as the table shows. */
export interface ShownAward extends Pick<
  Award,
  | 'applicationId'
  | 'number'
  | 'title'
  | 'rank'
  | 'score'
  | 'decision'
  | 'reasonCode'
  | 'reason'
  | 'reservePosition'
  | 'requestedKopecks'
  | 'amountKopecks'
> {
  /** Stands under the title. */
  note: string;
}

interface Shown {
  caption: string;
  awards: readonly ShownAward[];
}

/** What a list decides about each application, and why. */
export function AwardsTable({ caption, awards }: Shown): React.JSX.Element {
  const id = useId();
  const { t, locale } = useFundTexts();
  const [shown, setShown] = useState<AwardDecision | ''>('');
  const columns: Column<ShownAward>[] = [
    {
      id: 'rank',
      title: t('fund.ranking.rank'),
      width: '4.5rem',
      numeric: true,
      cell: ({ rank }) => rank ?? '–',
    },
    {
      id: 'application',
      title: t('fund.ranking.application'),
      leads: true,
      width: 'minmax(12rem, 3fr)',
      cell: ({ applicationId, number, title, note }) => (
        <>
          <Link to="/fund/applications/$applicationId" params={{ applicationId: applicationId }}>
            {number}
          </Link>{' '}
          {title}
          <div className={classes.note}>{note}</div>
        </>
      ),
    },
    {
      id: 'score',
      title: t('fund.ranking.score'),
      width: '5rem',
      numeric: true,
      cell: ({ score }) => points(score, locale),
    },
    {
      id: 'decision',
      title: t('fund.list.decision'),
      width: 'minmax(12rem, 1fr)',
      cell: ({ decision, reservePosition, reasonCode, reason }) => (
        <>
          <StatusTag
            look={LOOKS[decision][0]}
            icon={LOOKS[decision][1]}
            label={
              decision === 'reserve' && reservePosition === null
                ? t('fund.decisions.reserve')
                : t(`fund.decision.${decision}`, { position: reservePosition ?? 0 })
            }
          />
          <div className={classes.note}>
            {t(`fund.award-reason.${reasonCode}`)}
            {reason && `. ${reason}`}
          </div>
        </>
      ),
    },
    {
      id: 'asked',
      title: t('fund.applications.asked'),
      width: '9.5rem',
      numeric: true,
      cell: ({ requestedKopecks }) => formatRoubles(BigInt(requestedKopecks)),
    },
    {
      id: 'amount',
      title: t('fund.list.amount'),
      width: '9.5rem',
      numeric: true,
      cell: ({ amountKopecks }) => (amountKopecks ? formatRoubles(BigInt(amountKopecks)) : '–'),
    },
  ];
  return (
    <>
      <div className={`${classes.filters} ${classes.apart}`}>
        <NativeSelect
          id={id}
          label={t('fund.list.decision')}
          value={shown}
          data={[
            { value: '', label: t('fund.any') },
            ...AWARD_DECISIONS.map((value) => ({ value, label: t(`fund.decisions.${value}`) })),
          ]}
          onChange={({ currentTarget }) => setShown(currentTarget.value as AwardDecision | '')}
        />
      </div>
      <DataTable
        caption={caption}
        columns={columns}
        rows={shown ? awards.filter(({ decision }) => decision === shown) : awards}
        keyOf={({ applicationId }) => applicationId}
      />
    </>
  );
}
