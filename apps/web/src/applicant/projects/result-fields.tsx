import { Button } from '@mantine/core';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import { CountedText } from '../form/counted-text.js';

interface Results {
  results: readonly string[];
  onChange: (results: string[]) => void;
  faultIn: (field: string) => string | undefined;
}

const LONGEST_RESULT = 2_000;
const MOST_RESULTS = 200;

/** What was reached, one result each. */
export function ResultFields({ results, onChange, faultIn }: Results): React.JSX.Element {
  const { t } = useApplicantTexts();
  return (
    <fieldset className={classes.list}>
      <legend>{t('applicant.report.results')}</legend>
      {results.map((result, index) => (
        <CountedText
          key={index}
          id={`results-${index}`}
          label={t('applicant.line.result', { number: index + 1 })}
          limit={LONGEST_RESULT}
          rows={2}
          value={result}
          onChange={(value) => onChange(results.map((other, i) => (i === index ? value : other)))}
          error={faultIn(`results-${index}`)}
        />
      ))}
      {results.length < MOST_RESULTS && (
        <div>
          <Button variant="default" onClick={() => onChange([...results, ''])}>
            {t('applicant.add.result')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
