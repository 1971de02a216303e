import { Link, useRouterState } from '@tanstack/react-router';
import { isProblem } from '../api/problem.js';
import { sentenceOf } from '../states/fault.js';
import { useTexts, type Texts } from '../texts/use-texts.js';
import { formatTime } from '../time/moments.js';
import classes from './autosave.module.css';
import type { SaveState } from './save-state.js';

/** Where the text is, in one line that is read out when it changes. */
export function SaveLine({ state }: { state: SaveState<object> }): React.JSX.Element {
  const texts = useTexts();
  const here = useRouterState({ select: ({ location }) => location.href });
  return (
    <p role="status" className={classes.line} data-phase={state.phase}>
      {sentenceOn(state, texts)}
      {state.phase === 'signed-out' && (
        <>
          {' '}
          <Link to="/sign-in" search={{ then: here }}>
            {texts.t('state.session-action')}
          </Link>
        </>
      )}
    </p>
  );
}

function sentenceOn({ phase, savedAt, error }: SaveState<object>, { t, locale }: Texts<never>): string {
  switch (phase) {
    case 'saved':
      return savedAt ? t('state.saved', { time: formatTime(savedAt, locale) }) : '';
    case 'dirty':
    case 'saving':
      return t('state.saving');
    case 'offline':
      return t('state.offline');
    case 'signed-out':
      return t('state.session');
    case 'conflict':
      return t('state.changed-elsewhere');
    case 'fault':
      return sentenceOf(error, t);
    case 'refused':
      return isProblem(error) ? `${t('state.on-device')}. ${error.message}` : t('state.on-device');
  }
}
