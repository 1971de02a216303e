import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AggregationRule } from '#contracts';
import type { FundCall } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { useMay } from '../rights.js';
import {
  FILTERS,
  nameOfOrder,
  ORDERS,
  PANELS,
  type BoardView,
  type Filter,
  type Order,
} from './board-view.js';
import classes from './ranking.module.css';

interface Control {
  call: FundCall;
  view: BoardView;
  rule: AggregationRule;
  /** Whether there are calibrated places to choose. */
  calibrated: boolean;
}

/** Which places and which applications the table shows, and what is opened above it. */
export function ViewControl({ call, view, rule, calibrated }: Control): React.JSX.Element {
  const { t } = useFundTexts();
  const mayWatch = useMay(call.organiserId, 'contest-administrator', 'head-of-expertise', 'auditor');
  const { order, filter, panel, change } = view;
  const panels = PANELS.filter((name) => (name === 'experts' ? mayWatch : calibrated));
  return (
    <div className={classes.view}>
      <NativeSelect
        id="places"
        label={t('fund.ranking.places')}
        value={order}
        disabled={!calibrated}
        data={ORDERS.map((value) => ({ value, label: t(`fund.ranking.places.${nameOfOrder(value, rule)}`) }))}
        onChange={({ currentTarget }) => change({ places: currentTarget.value as Order })}
      />
      <NativeSelect
        id="only"
        label={t('fund.ranking.only')}
        value={filter}
        data={FILTERS.map((value) => ({ value, label: t(`fund.ranking.only.${value}`) }))}
        onChange={({ currentTarget }) => change({ only: currentTarget.value as Filter })}
      />
      <div className={classes.choices}>
        {panels.map((name) => (
          <button
            key={name}
            type="button"
            className={classes.choice}
            aria-expanded={panel === name}
            onClick={() => change({ show: panel === name ? undefined : name })}
          >
            {t(`fund.ranking.show.${name}`)}
          </button>
        ))}
        <Link to="/fund/decisions" search={{ call: call.id }}>
          {t('fund.ranking.override')}
        </Link>
      </div>
    </div>
  );
}
