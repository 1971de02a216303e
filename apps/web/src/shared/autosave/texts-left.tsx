import { Link } from '@tanstack/react-router';
import classes from './autosave.module.css';
import { useLeftTexts } from './left-texts.js';
import { useTextsLeft } from './use-texts-left.js';

/** Where a text is written; its name is its kind and the id of what it is about. */
const PLACES = {
  application: '/my/applications/',
  review: '/reviews/',
  report: '/reports/',
} as const;

/** Links to texts that only this device has. */
export function TextsLeft({ names }: { names: readonly string[] }): React.JSX.Element | null {
  const { t } = useLeftTexts();
  if (names.length === 0) return null;
  return (
    <ul>
      {names.map((name) => {
        const [kind, id] = name.split('.') as [keyof typeof PLACES, string];
        return (
          <li key={name}>
            <Link to={PLACES[kind] + id}>{t(`left.${kind}`)}</Link>
          </li>
        );
      })}
    </ul>
  );
}

/** Reminds of texts that an earlier session left behind. */
export function TextsLeftNote(): React.JSX.Element | null {
  const { t } = useLeftTexts();
  const names = useTextsLeft().data ?? [];
  if (names.length === 0) return null;
  return (
    <div role="note" className={classes.left}>
      <p>{t('left.note')}</p>
      <TextsLeft names={names} />
    </div>
  );
}
