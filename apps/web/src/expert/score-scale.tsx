import type { ReviewCriterion } from './reviews-query.js';
import classes from './scoring.module.css';

interface Scale {
  name: string;
  label: string;
  scale: ReviewCriterion['scale'];
  score: number | null;
  closed: boolean;
  onScore: (score: number) => void;
}

/** Every score of the scale as a radio button, large enough for a thumb. */
export function ScoreScale({ name, label, scale, score, closed, onScore }: Scale): React.JSX.Element {
  const { min, max, step } = scale;
  const scores = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, at) => min + at * step);
  return (
    <div role="radiogroup" aria-label={label} className={classes.scale}>
      {scores.map((value) => (
        <label key={value} data-chosen={value === score}>
          <input
            type="radio"
            name={`score-${name}`}
            value={value}
            checked={value === score}
            disabled={closed}
            onChange={() => onScore(value)}
          />
          <span>{value}</span>
        </label>
      ))}
    </div>
  );
}
