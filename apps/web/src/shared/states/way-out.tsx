import { Button } from '@mantine/core';
import { isRaced, isSignedOut } from '../api/problem.js';
import { useTexts } from '../texts/use-texts.js';

/**
 * What helps where correcting the form does not: signing in in another tab, so that what is written here stays, or
 * seeing what a colleague has decided.
 */
export function WayOut({ error }: { error: unknown }): React.JSX.Element | null {
  const { t } = useTexts();
  if (isSignedOut(error))
    return (
      <a href="/sign-in" target="_blank" rel="noreferrer">
        {t('state.session-action')}
      </a>
    );
  if (isRaced(error))
    return (
      <Button variant="default" onClick={() => location.reload()}>
        {t('state.show')}
      </Button>
    );
  return null;
}
