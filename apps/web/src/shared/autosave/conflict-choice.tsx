import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Autosave } from './autosave.js';
import classes from './autosave.module.css';
import { useConflictTexts } from './conflict-texts.js';
import type { FieldConflict } from './merge.js';
import { conflictsOf, type SaveState } from './save-state.js';

interface Choice<Content extends object> {
  /** What happened, and what becomes of the text that is not chosen. */
  sentence: string;
  autosave: Autosave<Content>;
  state: SaveState<Content>;
  /** The field's name for people. */
  nameOf: (path: readonly string[]) => string;
  /** A field's value in words. */
  sayValue: (value: unknown, path: readonly string[]) => string;
}

/** Both texts, field by field, when the server has another one. Nothing is chosen beforehand but one's own. */
export function ConflictChoice<Content extends object>(choice: Choice<Content>): React.JSX.Element | null {
  const { t } = useConflictTexts();
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const { autosave, state } = choice;
  if (state.phase !== 'conflict') return null;
  const conflicts = conflictsOf(state);
  const keyOf = ({ path }: FieldConflict): string => path.join('/');
  return (
    <section className={classes.conflict} aria-label={choice.sentence}>
      <p className={classes.line}>{choice.sentence}</p>
      {conflicts.map((conflict) => (
        <fieldset key={keyOf(conflict)}>
          <legend>{choice.nameOf(conflict.path)}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name={keyOf(conflict)}
                checked={theirs.includes(keyOf(conflict)) === (side === 'theirs')}
                onChange={() => {
                  const others = theirs.filter((key) => key !== keyOf(conflict));
                  setTheirs(side === 'theirs' ? [...others, keyOf(conflict)] : others);
                }}
              />
              <span>
                <strong>{t(`state.conflict-${side}`)}</strong>
                <pre>{choice.sayValue(conflict[side], conflict.path)}</pre>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div>
        <Button
          onClick={() =>
            autosave.choose(
              conflicts.filter((conflict) => theirs.includes(keyOf(conflict))).map(({ path }) => path),
            )
          }
        >
          {t('state.conflict-keep')}
        </Button>
      </div>
    </section>
  );
}
