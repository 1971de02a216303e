import { Title } from '@mantine/core';
import { useFundTexts } from '../fund-texts.js';
import { compareFunding } from './compare-funding.js';
import { FundingPicture } from './funding-picture.js';
import { fundingLine, type FundingLine, type NamedFunding } from './funding-line.js';
import type { RankedRow } from './ranking-query.js';
import classes from './ranking.module.css';
import { formatRoubles } from '../../shared/texts/roubles.js';

interface Comparison {
  rows: readonly RankedRow[];
  /** What the board shows. */
  shown: NamedFunding;
  others: readonly NamedFunding[];
}

/** Scenarios side by side, and who enters and leaves against what the board shows. */
export function ScenarioComparison({ rows, shown, others }: Comparison): React.JSX.Element {
  const { t } = useFundTexts();
  const line = fundingLine(rows, shown);
  return (
    <section className={classes.comparison} id="comparison">
      <Title order={2}>{t('fund.ranking.comparison')}</Title>
      <div className={classes.cards}>
        <Card name={shown.name} line={line} />
        {others.map((other) => (
          <Card key={other.name} name={other.name} line={fundingLine(rows, other)} against={line} />
        ))}
      </div>
      <FundingPicture rows={rows} fundings={[shown, ...others]} />
    </section>
  );
}

interface Side {
  name: string;
  line: FundingLine<RankedRow>;
  /** What it is compared with. */
  against?: FundingLine<RankedRow>;
}

function Card({ name, line, against }: Side): React.JSX.Element {
  const { t } = useFundTexts();
  const difference = against && compareFunding(against, line);
  return (
    <article className={classes.card} aria-label={name}>
      <Title order={3}>{name}</Title>
      <p>{t('fund.ranking.funded', { count: line.count })}</p>
      <p>{formatRoubles(line.spent)}</p>
      <p>{t('fund.ranking.left', { left: formatRoubles(line.left) })}</p>
      <p>{t('fund.ranking.districts', { count: line.districts })}</p>
      {!difference && <p className={classes.note}>{t('fund.ranking.shown-now')}</p>}
      {difference && (
        <>
          <p className={classes.change}>
            {difference.enters.length + difference.leaves.length === 0
              ? t('fund.ranking.same')
              : t('fund.ranking.difference', {
                  enters: difference.enters.length,
                  leaves: difference.leaves.length,
                })}
            {difference.districts !== 0 &&
              ` · ${difference.districts > 0 ? '+' : '−'}${t('fund.ranking.districts', {
                count: Math.abs(difference.districts),
              })}`}
          </p>
          <Moved label={t('fund.ranking.enters')} rows={difference.enters} />
          <Moved label={t('fund.ranking.leaves')} rows={difference.leaves} />
        </>
      )}
    </article>
  );
}

function Moved({ label, rows }: { label: string; rows: readonly RankedRow[] }): React.JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <details className={classes.moved}>
      <summary>
        {label}: {rows.length}
      </summary>
      <ul>
        {rows.map(({ applicationId, applicationNumber, title }) => (
          <li key={applicationId}>
            {applicationNumber} · {title}
          </li>
        ))}
      </ul>
    </details>
  );
}
