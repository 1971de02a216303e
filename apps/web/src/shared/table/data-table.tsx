import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { Empty } from '../states/empty.js';
import { useTexts } from '../texts/use-texts.js';
import { Typeset } from '../texts/typeset.js';
import classes from './data-table.module.css';
import { usePrinting } from './use-printing.js';

export interface Column<Row> {
  id: string;
  /** The heading, a text. */
  title: string;
  cell: (row: Row) => ReactNode;
  /** Amounts and numbers stand at the end, in figures of equal width. */
  numeric?: boolean;
  /** What the row is about: on phones it takes the card's whole width and needs no name. */
  leads?: boolean;
  /** CSS grid track, e.g. `2fr` or `8rem`. */
  width?: string;
}

interface Data<Row> {
  /** What the table shows, for those who hear it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** A line across the whole table, drawn before the row that it finds. */
  divider?: { before: (row: Row) => boolean; content: ReactNode };
  /** What is opened under a row, across the whole table; null: nothing. */
  under?: (row: Row) => ReactNode;
  /** What stands here when there are no rows. */
  empty?: ReactNode;
}

const whole = (value: ReactNode): ReactNode =>
  typeof value === 'string' ? <Typeset>{value}</Typeset> : value;

/** Of a row with one line of text, in pixels. */
const ROW_HEIGHT = 36;
const OVERSCAN = 12;

/**
 * Rows of equal kind. Only those near the screen are drawn, so thousands scroll as lightly as ten; the heading
 * stays in sight. On phones each row is a card with its headings beside the values. Paper has all of them.
 */
export function DataTable<Row>(props: Data<Row>): React.JSX.Element {
  const { caption, columns, rows, keyOf, divider, under, empty } = props;
  const { t } = useTexts();
  const body = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => setOffset(body.current?.offsetTop ?? 0), [rows.length === 0]);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: offset,
  });
  const drawn = usePrinting()
    ? rows.map((_, index) => ({ index, start: offset }))
    : virtual.getVirtualItems();
  if (rows.length === 0) return <>{empty ?? <Empty text={t('table.empty')} />}</>;
  const template = columns.map(({ width = 'minmax(6rem, 1fr)' }) => width).join(' ');
  return (
    <div
      role="table"
      aria-label={caption}
      aria-rowcount={rows.length + 1}
      className={classes.table}
      style={{ '--columns': template }}
    >
      <div role="row" aria-rowindex={1} className={classes.head}>
        {columns.map(({ id, title, numeric }) => (
          <div key={id} role="columnheader" data-numeric={numeric}>
            <Typeset>{title}</Typeset>
          </div>
        ))}
      </div>
      <div ref={body} role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const row = rows[index] as Row;
          const opened = under?.(row);
          return (
            <div
              key={keyOf(row)}
              ref={virtual.measureElement}
              data-index={index}
              role="presentation"
              className={classes.item}
              style={{ transform: `translateY(${start - offset}px)` }}
            >
              {divider?.before(row) && (
                <div role="row" className={classes.divider}>
                  <div role="cell" aria-colspan={columns.length}>
                    {divider.content}
                  </div>
                </div>
              )}
              <div role="row" aria-rowindex={index + 2} className={classes.row}>
                {columns.map(({ id, title, cell, numeric, leads }) => (
                  <div key={id} role="cell" data-numeric={numeric} data-leads={leads}>
                    <span className={classes.name}>{title}</span>
                    <span className={classes.value}>{whole(cell(row))}</span>
                  </div>
                ))}
              </div>
              {opened && (
                <div role="row" className={classes.opened}>
                  <div role="cell" aria-colspan={columns.length}>
                    {opened}
                  </div>
                </div>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
