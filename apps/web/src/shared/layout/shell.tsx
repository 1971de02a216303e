import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useMe } from '../api/session.js';
import { Icon } from '../status/icons.js';
import { useTexts } from '../texts/use-texts.js';
import { DemoBanner } from './demo-banner.js';
import { LanguageSwitch } from './language-switch.js';
import { Mark } from './mark.js';
import { SchemeSwitch } from './scheme-switch.js';
import { frameOf, sectionsOf, type Section } from './sections.js';
import { SessionButton } from './session-button.js';
import classes from './shell.module.css';

/** Staff alone need it: the first page stays light without. */
const OrganiserSelect = lazy(async () => ({
  default: (await import('./organiser-select.js')).OrganiserSelect,
}));

/**
 * The frame around every screen: whose navigation it shows follows from who is signed in. Where there is little
 * room, all but name and language is folded away.
 */
export function Shell(): React.JSX.Element {
  const me = useMe();
  const { t } = useTexts();
  const staff = frameOf(me) === 'staff';
  const page = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <div className={classes.shell} data-frame={frameOf(me)}>
      <a className={classes.skip} href="#content">
        {t('app.skip')}
      </a>
      <DemoBanner />
      <header className={classes.header}>
        <Link to="/" className={classes.brand}>
          <Mark />
          <span>{t('app.name')}</span>
        </Link>
        {staff && (
          <Suspense>
            <OrganiserSelect />
          </Suspense>
        )}
        {!staff && (
          <div className={classes.wide}>
            <Navigation sections={sectionsOf(me)} />
          </div>
        )}
        <div className={classes.tools}>
          <div className={classes.wide}>
            <HelpLink page={page} />
          </div>
          <LanguageSwitch />
          <div className={classes.wide}>
            <SchemeSwitch />
            <SessionButton />
          </div>
        </div>
        <details key={page} className={classes.folded}>
          <summary>
            <Icon name="menu" /> {t('nav.menu')}
          </summary>
          <Navigation sections={sectionsOf(me)} />
          <div className={classes.foldedTools}>
            <HelpLink page={page} />
            <SchemeSwitch />
            <SessionButton />
          </div>
        </details>
      </header>
      {staff && (
        <div className={classes.side}>
          <Navigation sections={sectionsOf(me)} />
        </div>
      )}
      <main id="content" className={classes.content} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

function Navigation({ sections }: { sections: readonly Section[] }): React.JSX.Element {
  const { t } = useTexts();
  return (
    <nav aria-label={t('nav.menu')} className={classes.navigation}>
      {sections.map(({ to, label }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/' || to === '/fund' }}>
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}

function HelpLink({ page }: { page: string }): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Link to="/help" search={{ from: page }} className={classes.tool}>
      {t('nav.help')}
    </Link>
  );
}
