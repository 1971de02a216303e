import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe, type Me } from '../shared/api/session.js';
import { Empty } from '../shared/states/empty.js';
import { Loading } from '../shared/states/loading.js';
import { useAccountTexts } from './account-texts.js';

/** What only a person sees who has signed in; others are asked to, and come back here. */
export function SignedIn({ children }: { children: (me: Me) => ReactNode }): React.JSX.Element {
  const { t } = useAccountTexts();
  const me = useMe();
  const { pathname } = useLocation();
  if (me === undefined) return <Loading />;
  if (me) return <>{children(me)}</>;
  return (
    <Empty text={t('state.session')}>
      <Link to="/sign-in" search={{ then: pathname }}>
        {t('state.session-action')}
      </Link>
    </Empty>
  );
}
