import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Typeset } from '../../shared/texts/typeset.js';
import { useExpertTexts } from '../expert-texts.js';
import { myReviewsQuery } from '../reviews-query.js';
import classes from '../reviews-screen.module.css';

/** Applications whose scores are being talked over now. */
export function PanelList(): React.JSX.Element | null {
  const { t } = useExpertTexts();
  const open = (useQuery(myReviewsQuery).data ?? []).filter(({ panel }) => panel === 'open');
  if (open.length === 0) return null;
  return (
    <section className={classes.call}>
      <Title order={2}>{t('expert.panel.open')}</Title>
      <p>{t('expert.panel.why')}</p>
      <ul className={classes.list}>
        {open.map(({ id, title, applicationNumber, trackName, callTitle }) => (
          <li key={id} className={classes.row}>
            <div>
              <Link to="/reviews/$reviewId/panel" params={{ reviewId: id }}>
                <Typeset>{title ?? t('expert.review.title', { number: applicationNumber })}</Typeset>
              </Link>
              <p>{[applicationNumber, trackName, callTitle].join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
