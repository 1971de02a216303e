import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import type { Progress } from './proposal-query.js';

/** What is being worked out now, and how much of everything is done. */
export function WorkingOut({ progress: { stage, done } }: { progress: Progress }): React.JSX.Element {
  const { t } = useFundTexts();
  const words = t(`fund.stage.${stage}`);
  return (
    <p className={classes.workingOut}>
      <span role="status">{words}</span>
      <progress value={done} max={100} aria-label={words} />
      <span aria-hidden>{t('fund.stage.done', { percent: done })}</span>
    </p>
  );
}
