import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Fault } from '../shared/states/fault.js';
import { Loading } from '../shared/states/loading.js';
import { DataTable, type Column } from '../shared/table/data-table.js';
import type { PagedQuery } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';

interface View<Row> {
  query: PagedQuery<Row>;
  children: (rows: Row[]) => ReactNode;
}

/** What has been read of a list, and a button for more. */
export function PagedView<Row>({ query, children }: View<Row>): React.JSX.Element {
  const { t } = useFinanceTexts();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(query);
  if (!data) return error ? <Fault error={error} retry={() => void refetch()} /> : <Loading />;
  return (
    <>
      {children(data.pages.flatMap(({ items }) => items))}
      {hasNextPage && (
        <div className={classes.more}>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('table.more')}
          </Button>
        </div>
      )}
    </>
  );
}

interface Table<Row> {
  query: PagedQuery<Row>;
  caption: string;
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  empty: ReactNode;
}

export function PagedTable<Row>({ query, ...table }: Table<Row>): React.JSX.Element {
  return <PagedView query={query}>{(rows) => <DataTable {...table} rows={rows} />}</PagedView>;
}
