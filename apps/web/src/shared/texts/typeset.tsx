import { keptTogether } from './kept-together.js';
import classes from './typeset.module.css';

/** A text whose lines break where a typesetter would break them. */
export function Typeset({ children }: { children: string }): React.JSX.Element {
  return (
    <>
      {keptTogether(children).map((part, i) =>
        // Every second part is a number.
        i % 2 === 1 ? (
          <span key={i} className={classes.whole}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
