import type { ReactNode } from 'react';
import classes from './facts.module.css';

interface Facts {
  /** What it is called, and what it is; an entry without a value is left out. */
  items: readonly (readonly [string, ReactNode])[];
}

/** Names with their values, one under the other on phones. */
export function FactList({ items }: Facts): React.JSX.Element {
  return (
    <dl className={classes.facts}>
      {items
        .filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
