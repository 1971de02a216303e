import { useEffect, useState } from 'react';
import { useTexts } from '../texts/use-texts.js';
import { useRowsRead } from './rows-read.js';
import classes from './states.module.css';

const PATIENCE_MS = 1_000;

/** Grey lines of the layout's height; after a second also in words, with the rows that long lists have so far. */
export function Loading({ lines = 6, text }: { lines?: number; text?: string }): React.JSX.Element {
  const { t } = useTexts();
  const [late, setLate] = useState(false);
  const rows = useRowsRead();
  const words = text ?? (rows > 0 ? t('state.loading-rows', { count: rows }) : t('state.loading'));
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={classes.loading} aria-busy>
      <p role="status">{late ? words : ''}</p>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={classes.line} />
      ))}
    </div>
  );
}
