import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Fault } from './fault.js';
import { Loading } from './loading.js';

interface View<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
  /** Keeps the layout's height while the data is on its way. */
  lines?: number;
}

/** What a query has brought; else that it is on its way, or why it is not. Old data stays while new comes. */
export function QueryView<Data>({ query, children, lines = 6 }: View<Data>): React.JSX.Element {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Fault error={query.error} retry={() => void query.refetch()} />;
  return <Loading lines={lines} />;
}
