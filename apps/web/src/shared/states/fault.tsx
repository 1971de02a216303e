import { Button } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import { isProblem, isSignedOut } from '../api/problem.js';
import { useTexts, type Texts } from '../texts/use-texts.js';
import classes from './states.module.css';

interface Failure {
  error: unknown;
  retry?: () => void;
}

const CLOSED = 403;
const MISSING = 404;

/** Why something is not here, and what to do next. */
export function Fault({ error, retry }: Failure): React.JSX.Element {
  const { t } = useTexts();
  const here = useRouterState({ select: ({ location }) => location.href });
  if (isSignedOut(error))
    return (
      <Notice text={t('state.session')}>
        <Link to="/sign-in" search={{ then: here }}>
          {t('state.session-action')}
        </Link>
      </Notice>
    );
  if (isProblem(error) && (error.status === MISSING || error.status === CLOSED))
    return (
      <Notice text={t('state.not-found')}>
        <Link to="/">{t('state.home')}</Link>
      </Notice>
    );
  return (
    <Notice text={sentenceOf(error, t)}>
      {retry && (
        <Button variant="default" onClick={retry}>
          {t('state.retry')}
        </Button>
      )}
    </Notice>
  );
}

/** One sentence about a failure, in the reader's language. */
export function sentenceOf(error: unknown, t: Texts<never>['t']): string {
  if (isSignedOut(error)) return t('state.session');
  if (isProblem(error)) return error.isFault ? t('state.fault', { code: error.supportCode }) : error.message;
  return t('state.offline');
}

function Notice({ text, children }: { text: string; children?: React.ReactNode }): React.JSX.Element {
  return (
    <div role="alert" className={classes.notice}>
      <p>{text}</p>
      {children}
    </div>
  );
}
