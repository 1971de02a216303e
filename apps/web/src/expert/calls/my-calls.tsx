import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useExpertTexts } from '../expert-texts.js';
import { myCallsQuery } from './call-queries.js';
import classes from './calls.module.css';

/** Calls that ask the expert something, above the reviews. */
export function MyCalls(): React.JSX.Element | null {
  const { t } = useExpertTexts();
  const calls = useQuery(myCallsQuery).data ?? [];
  if (calls.length === 0) return null;
  return (
    <ul className={classes.calls}>
      {calls.map(({ callId, title, answeredAt, bids }) => (
        <li key={callId}>
          <Link to="/reviews/calls/$callId" params={{ callId }}>
            {t(answeredAt ? 'expert.calls.wishes' : 'expert.calls.answer')}
          </Link>
          <span>
            {[title, answeredAt && bids > 0 && t('expert.calls.bids', { count: bids })]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
