import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '../api/client.js';
import { useMe } from '../api/session.js';
import { useTexts } from '../texts/use-texts.js';
import classes from './shell.module.css';

export function SessionButton(): React.JSX.Element | null {
  const me = useMe();
  const { t } = useTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  if (me === undefined) return null;
  if (!me)
    return (
      <Link to="/sign-in" className={classes.tool}>
        {t('nav.sign-in')}
      </Link>
    );
  const signOut = async (): Promise<void> => {
    await answerOf(api.DELETE('/api/sessions/current'));
    client.clear();
    await navigate({ to: '/' });
  };
  return (
    <span className={classes.person}>
      <Link to="/profile" className={classes.tool}>
        {me.fullName}
      </Link>
      <button type="button" onClick={() => void signOut()}>
        {t('nav.sign-out')}
      </button>
    </span>
  );
}
