import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.js';
import { Typeset } from '../texts/typeset.js';
import classes from './page-header.module.css';

interface Crumb {
  to: string;
  label: string;
}

interface Page {
  title: string;
  /** Where the page belongs, from the outside in. */
  crumbs?: readonly Crumb[];
  /** The status tag. */
  tag?: ReactNode;
  /** One line of facts under the title. */
  facts?: ReactNode;
  /** The deadline's clock; on phones under the title. */
  clock?: ReactNode;
  actions?: ReactNode;
}

/** The top of every screen. Also names the browser's tab. */
export function PageHeader({ title, crumbs = [], tag, facts, clock, actions }: Page): React.JSX.Element {
  const { t } = useTexts();
  return (
    <header className={classes.header}>
      <title>{`${title} · ${t('app.name')}`}</title>
      {crumbs.length > 0 && (
        <p className={classes.crumbs}>
          {crumbs.map(({ to, label }, i) => (
            <span key={to}>
              {i > 0 && <span aria-hidden> / </span>}
              <Link to={to}>
                <Typeset>{label}</Typeset>
              </Link>
            </span>
          ))}
        </p>
      )}
      <div className={classes.top}>
        <div className={classes.name}>
          <Title order={1}>
            <Typeset>{title}</Typeset>
          </Title>
          {tag}
        </div>
        {clock}
      </div>
      {facts && (
        <p className={classes.facts}>{typeof facts === 'string' ? <Typeset>{facts}</Typeset> : facts}</p>
      )}
      {actions}
    </header>
  );
}
