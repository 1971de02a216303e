import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DataTable, type Column } from '../../shared/table/data-table.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { opinionsQuery, type BudgetOpinions as Opinions } from './opinions-query.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

type Line = Opinions['lines'][number] & { position: number };

/** What the experts would give, line by line and beside each other. Nothing stands here before a review is in. */
export function BudgetOpinions({ applicationId }: { applicationId: string }): React.JSX.Element | null {
  const { t } = useFundTexts();
  const opinions = useQuery(opinionsQuery(applicationId)).data;
  if (!opinions || opinions.experts.length === 0) return null;
  const { askedKopecks, medianKopecks } = opinions;
  return (
    <section className={classes.section} id="budget-opinions">
      <Title order={2}>{t('fund.opinions.title')}</Title>
      <p className={classes.outcome}>
        {BigInt(medianKopecks) < BigInt(askedKopecks)
          ? t('fund.opinions.less', { median: roubles(medianKopecks), asked: roubles(askedKopecks) })
          : t('fund.opinions.all', { asked: roubles(askedKopecks) })}
      </p>
      <Experts experts={opinions.experts} />
      <Lines opinions={opinions} />
    </section>
  );
}

const roubles = (kopecks: string): string => formatRoubles(BigInt(kopecks));

function Experts({ experts }: Pick<Opinions, 'experts'>): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <ul className={`${classes.rows} ${classes.apart}`}>
      {experts.map(({ expertAlias, recommendation, commentForCouncil, proposedKopecks }) => (
        <li key={expertAlias}>
          <strong>{expertAlias}</strong>
          <span>{recommendation ? t(`fund.advice.${recommendation}`) : t('fund.opinions.no-advice')}</span>
          <span className={classes.grow}>{commentForCouncil}</span>
          <span>{t('fund.opinions.proposes', { sum: roubles(proposedKopecks) })}</span>
        </li>
      ))}
    </ul>
  );
}

function Lines({ opinions: { experts, lines } }: { opinions: Opinions }): React.JSX.Element {
  const { t } = useFundTexts();
  const money = (id: string, title: string, kopecks: (line: Line) => string): Column<Line> => ({
    ...{ id, title, width: 'minmax(7rem, 1fr)', numeric: true },
    cell: (line) => roubles(kopecks(line)),
  });
  const columns: Column<Line>[] = [
    {
      id: 'line',
      title: t('fund.opinions.line'),
      leads: true,
      width: 'minmax(12rem, 3fr)',
      cell: ({ title }) => title,
    },
    money('asked', t('fund.applications.asked'), ({ askedKopecks }) => askedKopecks),
    ...experts.map(({ expertAlias }, i) =>
      money(
        expertAlias,
        expertAlias,
        ({ proposals, askedKopecks }) => proposals[i]?.proposedKopecks ?? askedKopecks,
      ),
    ),
    money('median', t('fund.opinions.median'), ({ medianKopecks }) => medianKopecks),
  ];
  return (
    <div className={classes.apart}>
      <DataTable
        caption={t('fund.opinions.title')}
        columns={columns}
        rows={lines.map((line, position) => ({ ...line, position }))}
        keyOf={({ position }) => String(position)}
        under={({ proposals }) => reasonsOf(proposals)}
      />
    </div>
  );
}

/** Why less; null where nobody says so. */
function reasonsOf(proposals: Line['proposals']): React.JSX.Element[] | null {
  const reasons = proposals.filter(({ reason }) => reason !== '');
  if (reasons.length === 0) return null;
  return reasons.map(({ expertAlias, reason }) => (
    <div key={expertAlias} className={classes.note}>
      {expertAlias}: {reason}
    </div>
  ));
}
