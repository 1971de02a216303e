import { Navigate, useLocation } from '@tanstack/react-router';
import { useMe } from '../shared/api/session.js';
import { frameOf } from '../shared/layout/sections.js';
import { Loading } from '../shared/states/loading.js';
import { NotFound } from '../shared/states/not-found.js';
import { placeBehind } from './letter-place.js';

/** Leads from a letter's link to the reader's own page of it; whoever is not signed in does that first. */
export function GoOnScreen(): React.JSX.Element {
  const me = useMe();
  const { pathname } = useLocation();
  if (me === undefined) return <Loading />;
  if (me === null) return <Navigate to="/sign-in" search={{ then: pathname }} replace />;
  const place = placeBehind(pathname, frameOf(me));
  return place === null ? <NotFound /> : <Navigate to={place} replace />;
}
