import type { ReactNode } from 'react';
import classes from './states.module.css';

/** Says that there is nothing, and what to do about it. */
export function Empty({ text, children }: { text: string; children?: ReactNode }): React.JSX.Element {
  return (
    <div className={classes.empty}>
      <p>{text}</p>
      {children}
    </div>
  );
}
