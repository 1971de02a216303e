import { NativeSelect } from '@mantine/core';
import { EmptyFilter } from '../shared/states/empty-filter.js';
import { Empty } from '../shared/states/empty.js';
import type { Kind, StatusOf } from '../shared/status/tags.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';

interface Filter<K extends Kind> {
  kind: K;
  statuses: readonly StatusOf<K>[];
  value: StatusOf<K> | undefined;
  onChange: (status: StatusOf<K> | undefined) => void;
}

/** All of a list, or those in one status. */
export function StatusFilter<K extends Kind>(filter: Filter<K>): React.JSX.Element {
  const { kind, statuses, value, onChange } = filter;
  const { t } = useFinanceTexts();
  return (
    <NativeSelect
      className={classes.filter}
      label={t('finance.filter.status')}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange((currentTarget.value || undefined) as StatusOf<K> | undefined)
      }
      data={[
        { value: '', label: t('finance.filter.all') },
        ...statuses.map((status) => ({
          value: status,
          label: t(`status.${kind}.${status}` as 'status.call.draft'),
        })),
      ]}
    />
  );
}

interface Nothing<K extends Kind> extends Omit<Filter<K>, 'statuses'> {
  /** What to say when the whole list is empty. */
  text: string;
}

/** Nothing is there, or nothing in this status. */
export function EmptyList<K extends Kind>({ text, kind, value, onChange }: Nothing<K>): React.JSX.Element {
  const { t } = useFinanceTexts();
  if (value === undefined) return <Empty text={text} />;
  const name = t(`status.${kind}.${value}` as 'status.call.draft');
  return <EmptyFilter filters={[{ name, clear: () => onChange(undefined) }]} />;
}
