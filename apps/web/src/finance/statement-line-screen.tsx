import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { hasAnyRole, useMe } from '../shared/api/session.js';
import { FactList } from '../shared/layout/facts.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { QueryView } from '../shared/states/query-view.js';
import { formatDay } from '../shared/time/moments.js';
import { statementLineQuery, type OpenLine } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { ResolveLineForm } from './resolve-line-form.js';
import { formatRoubles } from '../shared/texts/roubles.js';

/** A line of a statement that found no payment: a person says what it is. */
export function StatementLineScreen(): React.JSX.Element {
  const { lineId } = useParams({ from: '/fund/statements/$lineId' });
  const { t } = useFinanceTexts();
  return (
    <>
      <PageHeader
        title={t('finance.line.title')}
        crumbs={[{ to: '/fund/statements', label: t('finance.statements.title') }]}
      />
      <QueryView query={useQuery(statementLineQuery(lineId))}>{(line) => <Opened line={line} />}</QueryView>
    </>
  );
}

function Opened({ line }: { line: OpenLine }): React.JSX.Element {
  const { t, locale } = useFinanceTexts();
  const resolves = hasAnyRole(useMe(), 'finance-approver');
  const amount = formatRoubles(BigInt(line.amountKopecks));
  return (
    <div className={classes.section}>
      <FactList
        items={[
          [t('finance.column.date'), formatDay(line.date, locale)],
          [t('finance.column.number'), line.number],
          [t('finance.column.amount'), `${amount} · ${t(`finance.statements.${line.direction}`)}`],
          [t('finance.line.counterparty'), line.counterpartyAccount],
          [t('finance.new.inn'), line.counterpartyInn],
          [t('finance.column.purpose'), line.purpose],
          [t('finance.column.why'), line.detail ?? t('finance.statements.later')],
        ]}
      />
      {resolves ? <ResolveLineForm line={line} /> : <p>{t('finance.line.only-approver')}</p>}
    </div>
  );
}
