import { useId, type ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.js';
import classes from './picture.module.css';

interface Drawing {
  title: string;
  /** What it shows, in one sentence. */
  caption: string;
  /** The drawing, an SVG. */
  children: ReactNode;
  /** The same in figures. */
  table: ReactNode;
}

/** A drawing that says in words what it shows, and has its figures as a table. */
export function Picture({ title, caption, children, table }: Drawing): React.JSX.Element {
  const { t } = useTexts();
  const id = useId();
  return (
    <div className={classes.picture}>
      <figure className={classes.figure}>
        <p id={`${id}-title`} className={classes.title}>
          {title}
        </p>
        <div role="img" aria-labelledby={`${id}-title ${id}-caption`}>
          {children}
        </div>
        <figcaption id={`${id}-caption`}>{caption}</figcaption>
      </figure>
      <details>
        <summary>{t('picture.table')}</summary>
        {table}
      </details>
    </div>
  );
}
