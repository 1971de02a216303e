import { Link, useNavigate } from '@tanstack/react-router';
import { signOut, useMe } from '../api/session.js';
import { namesLeftBy } from '../autosave/local-copy.js';
import { useTexts } from '../texts/use-texts.js';
import classes from './shell.module.css';

export function SessionButton(): React.JSX.Element | null {
  const me = useMe();
  const { t } = useTexts();
  const navigate = useNavigate();
  if (me === undefined) return null;
  if (!me)
    return (
      <Link to="/sign-in" className={classes.tool}>
        {t('nav.sign-in')}
      </Link>
    );
  const leave = async (): Promise<void> => {
    if (namesLeftBy(me.personId).length > 0) return navigate({ to: '/sign-out' });
    await signOut();
    await navigate({ to: '/' });
  };
  return (
    <span className={classes.person}>
      <Link to="/profile" className={classes.tool}>
        {me.fullName}
      </Link>
      <button type="button" onClick={() => void leave()}>
        {t('nav.sign-out')}
      </button>
    </span>
  );
}
