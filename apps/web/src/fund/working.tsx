import { useEffect, useState } from 'react';
import classes from './fund.module.css';
import { useFundTexts } from './fund-texts.js';

const SECOND_MS = 1_000;

/** Says what is being worked out, and for how long already: nothing in the first second, most work ends in it. */
export function Working({ text }: { text: string }): React.JSX.Element | null {
  const { t } = useFundTexts();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(
      () => setSeconds(Math.floor((performance.now() - began) / SECOND_MS)),
      SECOND_MS,
    );
    return () => clearInterval(timer);
  }, []);
  if (seconds === 0) return null;
  return (
    <p className={classes.note}>
      <span role="status">{text}</span> <span aria-hidden>{t('fund.working.seconds', { seconds })}</span>
    </p>
  );
}
