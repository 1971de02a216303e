import { Button } from '@mantine/core';
import { useTexts } from '../texts/use-texts.js';
import { Empty } from './empty.js';

/** A filter that is on, as people call what it lets through. */
export interface FilterOn {
  name: string;
  clear: () => void;
}

/** Nothing has passed the filters; each can be taken off by itself. */
export function EmptyFilter({ filters }: { filters: readonly FilterOn[] }): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Empty text={t('state.empty-filter')}>
      {filters.map(({ name, clear }) => (
        <Button key={name} variant="default" onClick={clear}>
          {t('state.clear-filter-of', { name })}
        </Button>
      ))}
    </Empty>
  );
}
