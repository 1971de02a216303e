import { Link } from '@tanstack/react-router';
import { useInstallation } from '../api/installation.js';
import { useTexts } from '../texts/use-texts.js';
import classes from './shell.module.css';

/** Nobody shall take the demo's organisations for real ones. */
export function DemoBanner(): React.JSX.Element | null {
  const { t } = useTexts();
  if (!useInstallation()?.demo) return null;
  return (
    <aside aria-label={t('app.demo')} className={classes.demo}>
      {t('app.demo')} · <Link to="/tour">{t('nav.tour')}</Link>
    </aside>
  );
}
