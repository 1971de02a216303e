import { Button } from '@mantine/core';
import { useFundTexts } from './fund-texts.js';

interface Further {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** Opens the next page of a long list. */
export function ShowMore({ query }: { query: Further }): React.JSX.Element | null {
  const { t } = useFundTexts();
  if (!query.hasNextPage) return null;
  return (
    <p>
      <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {t('table.more')}
      </Button>
    </p>
  );
}
