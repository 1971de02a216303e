import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { chosenOrganiser, organisersOf, useOwnOrganiser, workFor } from '../api/organiser.js';
import { useMe } from '../api/session.js';
import { useTexts } from '../texts/use-texts.js';
import classes from './shell.module.css';

/** For whom of several organisers one works now: every list follows. */
export function OrganiserSelect(): React.JSX.Element | null {
  const { t } = useTexts();
  const navigate = useNavigate();
  const organisers = organisersOf(useMe());
  const own = useOwnOrganiser();
  const several = organisers.length > 1;
  // Who has not chosen yet works for the first, and the server is told so too.
  useEffect(() => {
    if (several && own && chosenOrganiser() !== own) void workFor(own);
  }, [several, own]);
  if (!several) return null;
  return (
    <select
      aria-label={t('nav.organiser')}
      className={classes.organiser}
      value={own}
      onChange={({ currentTarget }) => {
        void workFor(currentTarget.value);
        void navigate({ to: '/fund' });
      }}
    >
      {organisers.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
