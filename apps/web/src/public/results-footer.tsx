import { Typeset } from '../shared/texts/typeset.js';
import { useDetailTexts } from './detail-texts.js';
import { points } from './figures.js';
import type { ResultsDocument } from './published-results.js';
import { passMarksOf } from './results-figures.js';
import classes from './results.module.css';

/** What had to be reached, and where to read and check how it was counted. */
export function ResultsFooter({ document }: { document: ResultsDocument }): React.JSX.Element {
  const { t, locale } = useDetailTexts();
  return (
    <p className={classes.footer}>
      {passMarksOf(document).map(({ mark, bands }) => (
        <span key={mark}>
          <Typeset>
            {t(bands.length === 0 ? 'public.results.passing' : 'public.results.passing-of', {
              ...{ mark: points(mark, locale), bands: bands.join(', ') },
            })}
          </Typeset>
        </span>
      ))}
      <a href="#how">{t('public.results.how')}</a>
      <a href="#check">{t('public.results.check-yourself')}</a>
    </p>
  );
}
