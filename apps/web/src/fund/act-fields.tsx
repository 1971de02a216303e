import { TextInput } from '@mantine/core';
import type { UseFormRegisterReturn } from 'react-hook-form';
import classes from './fund.module.css';

type Field = UseFormRegisterReturn & { label: string };

/** Number and date of a protocol or an order. */
export function ActFields({ number, date }: { number: Field; date: Field }): React.JSX.Element {
  return (
    <div className={classes.pair}>
      <TextInput id={number.name} required {...number} />
      <TextInput id={date.name} type="date" required {...date} />
    </div>
  );
}
