import { useNavigate, useSearch } from '@tanstack/react-router';
import { isCalibratedRule, type AggregationRule } from '#contracts';
import { byPlaces, nearestToLine } from './order-rows.js';
import type { FundedRow } from './funding-line.js';
import type { RankedRow, Ranking } from './ranking-query.js';

/** Places by the call's rule, with the experts' severity taken out, and by z-scores, which are only to compare. */
export const ORDERS = ['raw', 'calibrated', 'z'] as const;
export const FILTERS = ['all', 'divergent', 'panels', 'near-line'] as const;
export const PANELS = ['line', 'experts'] as const;

export type Order = (typeof ORDERS)[number];
export type Filter = (typeof FILTERS)[number];
type Panel = (typeof PANELS)[number];

/** What the board shows. It stands in the address, so that a colleague can be sent there. */
export interface BoardView {
  order: Order;
  filter: Filter;
  /** What is opened above the table. */
  panel: Panel | undefined;
  change: (change: { places?: Order; only?: Filter; show?: Panel | undefined }) => void;
}

const chosen = <Name extends string>(names: readonly Name[], given: string | undefined): Name | undefined =>
  names.find((name) => name === given);

export function useBoardView(callId: string): BoardView {
  const { places, only, show } = useSearch({ from: '/fund/ranking' });
  const navigate = useNavigate({ from: '/fund/ranking' });
  return {
    order: chosen(ORDERS, places) ?? 'raw',
    filter: chosen(FILTERS, only) ?? 'all',
    panel: chosen(PANELS, show),
    change: (change) =>
      void navigate({
        search: (before) => ({ ...before, call: callId, ...change }),
        replace: true,
        resetScroll: false,
      }),
  };
}

export const placeOf: Record<Order, (row: RankedRow) => number | null> = {
  raw: ({ rank }) => rank,
  calibrated: ({ calibrated }) => calibrated?.rank ?? null,
  z: ({ z }) => z?.rank ?? null,
};

export const scoreOf: Record<Order, (row: RankedRow) => string | null> = {
  raw: ({ score }) => score,
  calibrated: ({ calibrated }) => calibrated?.score ?? null,
  z: ({ z }) => z?.score ?? null,
};

/** What an order is called: places by the call's rule are raw, unless the rule itself takes severity out. */
export function nameOfOrder(order: Order, rule: AggregationRule): Order | 'official' {
  return order === 'raw' && isCalibratedRule(rule) ? 'official' : order;
}

/** The ranking's rows in the order that is shown. */
export function orderedRows({ rows }: Ranking, order: Order): RankedRow[] {
  return order === 'raw' ? rows : byPlaces(rows, placeOf[order]);
}

/** Those of them that are wanted, with the sums of the whole line. */
export function filteredRows(rows: FundedRow<RankedRow>[], filter: Filter): FundedRow<RankedRow>[] {
  if (filter === 'all') return rows;
  if (filter === 'divergent') return rows.filter(({ row }) => row.flags.includes('divergence'));
  if (filter === 'panels') return rows.filter(({ row }) => row.panel);
  const fundedOf = new Map(rows.map((funded) => [funded.row.applicationId, funded]));
  return nearestToLine(rows.map(({ row }) => row)).flatMap(
    ({ applicationId }) => fundedOf.get(applicationId) ?? [],
  );
}
