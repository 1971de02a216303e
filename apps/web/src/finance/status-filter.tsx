import { NativeSelect } from '@mantine/core';
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

/** Nothing is there, or nothing in this status. */
export function EmptyList({ text, filtered }: { text: string; filtered: boolean }): React.JSX.Element {
  const { t } = useFinanceTexts();
  return <Empty text={filtered ? t('state.empty-filter') : text} />;
}
