import { Link } from '@tanstack/react-router';
import { useTexts } from '../texts/use-texts.js';
import classes from './shell.module.css';

interface Rehearsal {
  callId: string;
  /** Whose page this is. */
  role: 'applicant' | 'expert';
}

/** Nobody shall take a rehearsal for the real thing. */
export function RehearsalNote({ callId, role }: Rehearsal): React.JSX.Element {
  const { t } = useTexts();
  return (
    <aside aria-label={t('rehearsal.name')} className={classes.rehearsal}>
      <strong>{t(`rehearsal.${role}`)}</strong> {t('rehearsal.nothing-kept')}{' '}
      <Link to="/fund/calls/$callId" params={{ callId }}>
        {t('rehearsal.back')}
      </Link>
    </aside>
  );
}
