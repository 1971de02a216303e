import { Link } from '@tanstack/react-router';
import classes from '../layout/shell.module.css';
import { useRehearsalTexts } from './rehearsal-texts.js';

interface Rehearsal {
  callId: string;
  /** Whose page this is. */
  role: 'public' | 'applicant' | 'expert' | 'council';
}

/** Nobody shall take a rehearsal for the real thing. */
export function RehearsalNote({ callId, role }: Rehearsal): React.JSX.Element {
  const { t } = useRehearsalTexts();
  return (
    <aside aria-label={t('rehearsal.name')} className={classes.rehearsal}>
      <strong>{t(`rehearsal.${role}`)}</strong> {t('rehearsal.what')}{' '}
      <Link to="/fund/calls/$callId" params={{ callId }}>
        {t('rehearsal.back')}
      </Link>
    </aside>
  );
}
