import { Button, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { FactList } from '../shared/layout/facts.js';
import { formatDay, formatMoment } from '../shared/time/moments.js';
import { points } from './figures.js';
import { useDetailTexts } from './detail-texts.js';
import type { PublicResults } from './published-results.js';
import { criterionName, passMarksOf } from './results-figures.js';
import classes from './results.module.css';

/** By what rules the places were found, and how anybody checks them. */
export function HowCounted({ results }: { results: PublicResults }): React.JSX.Element {
  const { t, locale } = useDetailTexts();
  const { document, digest, version, publishedAt } = results;
  const criterionOf = (id: string): string => {
    const criterion = document.rubric.criteria.find((each) => each.id === id);
    return criterion ? criterionName(criterion, locale) : id;
  };
  const act = ({ number, date }: { number: string; date: string }): string =>
    t('public.results.act', { number, date: formatDay(date, locale) });
  return (
    <section className={classes.how}>
      <Title order={2} id="how">
        {t('public.results.how')}
      </Title>
      <p>{t(`public.results.rule.${document.rule}`)}</p>
      <FactList
        items={[
          [
            t('public.results.pass-mark'),
            passMarksOf(document)
              .map(({ mark, bands }) => [...bands, points(mark, locale)].join(': '))
              .join('\n'),
          ],
          [
            t('public.results.ties'),
            [...document.tieBreakCriteria.map(criterionOf), t('public.results.lot')]
              .map((name, index) => `${index + 1}. ${name}`)
              .join('\n'),
          ],
          [t('public.results.protocol'), act(document.protocol)],
          [t('public.results.order'), act(document.order)],
        ]}
      />
      <Title order={2} id="check">
        {t('public.results.check-yourself')}
      </Title>
      <p>{t('public.results.check-hint')}</p>
      <FactList
        items={[
          [
            t('public.results.version'),
            t('public.results.version-at', { version, when: formatMoment(publishedAt, undefined, locale) }),
          ],
          [t('public.results.digest'), <code key="digest">{digest}</code>],
        ]}
      />
      <DigestCheck results={results} />
    </section>
  );
}

/** Computes the digest here, so that nobody has to believe the server. */
function DigestCheck({ results }: { results: PublicResults }): React.JSX.Element {
  const { t } = useDetailTexts();
  const check = useMutation({
    mutationFn: async () => {
      const { sealOf } = await import('#engine');
      return sealOf(results.document) === results.digest;
    },
  });
  return (
    <div className={classes.check}>
      <Button variant="default" onClick={() => check.mutate()} loading={check.isPending}>
        {t('public.results.check')}
      </Button>
      <span role="status">
        {check.data !== undefined && t(check.data ? 'public.results.matches' : 'public.results.differs')}
      </span>
    </div>
  );
}
