import { Button, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { formatMoment } from '../time/moments.js';
import { useTexts } from '../texts/use-texts.js';
import classes from './discussion.module.css';

interface Message {
  id: string;
  /** Null: of those who run the contest. */
  expertAlias: string | null;
  body: string;
  writtenAt: string;
}

interface Words {
  /** What the field for one more message is called. */
  label: string;
  /** A verb. */
  send: string;
  /** Who writes without an alias. */
  organiser: string;
  none: string;
}

interface Talk {
  id: string;
  messages: readonly Message[];
  words: Words;
  /** Left out: nothing can be written now. */
  write?: { pending: boolean; error: string | undefined; send: (body: string, done: () => void) => void };
}

const LONGEST = 5_000;

/** What was said, in the order of writing, and the field for one more. */
export function Discussion({ id, messages, words, write }: Talk): React.JSX.Element {
  const { locale } = useTexts();
  return (
    <div className={classes.talk}>
      {messages.length === 0 && <p className={classes.none}>{words.none}</p>}
      <ol className={classes.messages}>
        {messages.map(({ id: key, expertAlias, body, writtenAt }) => (
          <li key={key}>
            <strong>{expertAlias ?? words.organiser}</strong>{' '}
            <span className={classes.none}>{formatMoment(writtenAt, undefined, locale)}</span>
            <p>{body}</p>
          </li>
        ))}
      </ol>
      {write && <Field id={id} words={words} write={write} />}
    </div>
  );
}

function Field({
  id,
  words,
  write,
}: Pick<Talk, 'id' | 'words'> & { write: NonNullable<Talk['write']> }): React.JSX.Element {
  const [body, setBody] = useState('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (body.trim() !== '') write.send(body.trim(), () => setBody(''));
  };
  return (
    <form onSubmit={submit} noValidate className={classes.form}>
      <Textarea
        id={id}
        label={words.label}
        error={write.error}
        rows={3}
        maxLength={LONGEST}
        value={body}
        onChange={({ currentTarget }) => setBody(currentTarget.value)}
      />
      <div>
        <Button type="submit" variant="default" loading={write.pending}>
          {words.send}
        </Button>
      </div>
    </form>
  );
}
