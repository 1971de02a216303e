import { useExpertTexts } from './expert-texts.js';
import classes from './scoring.module.css';

const LINES = ['digits', 'ten', 'move', 'tab'] as const;

/** The keys in words. */
export function KeysHelp(): React.JSX.Element {
  const { t } = useExpertTexts();
  return (
    <details className={classes.keys}>
      <summary>{t('expert.keys.title')}</summary>
      <ul>
        {LINES.map((line) => (
          <li key={line}>{t(`expert.keys.${line}`)}</li>
        ))}
      </ul>
    </details>
  );
}
