import { type Kopecks } from '#kernel';
import { MoneyField } from '../../shared/forms/money-field.js';
import { useFundTexts } from '../fund-texts.js';
import type { Funding } from './funding-line.js';
import classes from './ranking.module.css';
import { formatRoubles } from '../../shared/texts/roubles.js';

interface Control {
  funding: Funding;
  /** The end of the slider. */
  maximum: Kopecks;
  change: (funding: Funding) => void;
}

/** The slider counts whole thousands of roubles: numbers of a browser's range are exact that far. */
const SLIDER_STEP: Kopecks = 100_000n;
/** − and + move by a hundred thousand roubles. */
const BUTTON_STEP: Kopecks = 10_000_000n;

/** The budget that the line is drawn for, as a number, a slider and steps: all of them are one value. */
export function FundingControl({ funding, maximum, change }: Control): React.JSX.Element {
  const { t } = useFundTexts();
  const { budget, most } = funding;
  const move = (to: Kopecks): void => change({ ...funding, budget: to < 0n ? 0n : to });
  return (
    <div className={classes.control}>
      <MoneyField
        id="budget"
        label={t('fund.ranking.budget')}
        value={budget}
        onChange={(amount) => {
          if (amount !== null) move(amount);
        }}
      />
      <div className={classes.steps}>
        <button
          type="button"
          className={classes.step}
          aria-label={t('fund.ranking.less')}
          onClick={() => move(budget - BUTTON_STEP)}
        >
          −
        </button>
        <input
          type="range"
          className={classes.slider}
          aria-label={t('fund.ranking.budget')}
          aria-valuetext={formatRoubles(budget)}
          min={0}
          max={Number(maximum / SLIDER_STEP)}
          value={Number(budget / SLIDER_STEP)}
          onChange={({ currentTarget }) => move(BigInt(currentTarget.value) * SLIDER_STEP)}
        />
        <button
          type="button"
          className={classes.step}
          aria-label={t('fund.ranking.more')}
          onClick={() => move(budget + BUTTON_STEP)}
        >
          +
        </button>
      </div>
      <MoneyField
        id="most"
        label={t('fund.ranking.most')}
        value={most}
        onChange={(amount, written) => {
          if (written.trim() === '') change({ ...funding, most: null });
          else if (amount !== null && amount > 0n) change({ ...funding, most: amount });
        }}
      />
    </div>
  );
}
