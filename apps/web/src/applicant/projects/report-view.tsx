import { sumKopecks } from '#kernel';
import { FactList } from '../../shared/layout/facts.js';
import { useApplicantTexts } from '../applicant-texts.js';
import type { Agreement, Report } from './agreements-query.js';
import { sourcesOf } from './report-draft.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

/** What was handed in. */
export function ReportView({
  report,
  agreement,
}: {
  report: Report;
  agreement: Agreement;
}): React.JSX.Element {
  const { t } = useApplicantTexts();
  const names = new Map(sourcesOf(agreement).map(({ id, name }) => [id, name]));
  const spent = sumKopecks(report.spending.map(({ amountKopecks }) => BigInt(amountKopecks)));
  return (
    <FactList
      items={[
        [t('applicant.report.text'), report.text],
        [t('applicant.report.results'), report.results.join('\n')],
        ...report.spending.map(
          ({ article, sourceId, amountKopecks, document }, i) =>
            [
              t('applicant.line.spending', { number: i + 1 }),
              [
                `${t(`article.${article}`)}, ${formatRoubles(BigInt(amountKopecks))}`,
                names.get(sourceId),
                document,
              ].join('\n'),
            ] as const,
        ),
        [t('applicant.report.spent'), formatRoubles(spent)],
      ]}
    />
  );
}
