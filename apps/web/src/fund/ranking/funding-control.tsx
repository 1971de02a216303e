import { formatRoubles, type Kopecks } from '#kernel';
import { MoneyField } from '../../shared/forms/money-field.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';

interface Funding {
  value: Kopecks;
  maximum: Kopecks;
  count: number;
  left: Kopecks;
  onChange: (value: Kopecks) => void;
}

/** The slider counts whole thousands of roubles: numbers of a browser's range are exact that far. */
const STEP: Kopecks = 100_000n;

/** The budget that the line is drawn for, as a number and as a slider; both are one value. */
export function FundingControl({ value, maximum, count, left, onChange }: Funding): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <div className={classes.panel}>
      <div className={classes.pair}>
        <MoneyField
          id="budget"
          label={t('fund.ranking.budget')}
          value={value}
          onChange={(amount) => {
            if (amount !== null) onChange(amount);
          }}
        />
        <input
          type="range"
          className={classes.slider}
          aria-label={t('fund.ranking.budget')}
          aria-valuetext={formatRoubles(value)}
          min={0}
          max={Number(maximum / STEP)}
          value={Number(value / STEP)}
          onChange={({ currentTarget }) => onChange(BigInt(currentTarget.value) * STEP)}
        />
      </div>
      <p role="status">{t('fund.ranking.line', { count, left: formatRoubles(left) })}</p>
    </div>
  );
}
