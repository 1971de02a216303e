import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMe } from '../shared/api/session.js';
import { LinkButton } from '../shared/layout/link-button.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { frameOf } from '../shared/layout/sections.js';
import { QueryView } from '../shared/states/query-view.js';
import { formatMoment } from '../shared/time/moments.js';
import classes from './account.module.css';
import { useAccountTexts } from './account-texts.js';
import { placeOf } from './letter-place.js';
import { letterQuery } from './letters-query.js';

/** One letter; opening it marks it as read. */
export function LetterScreen(): React.JSX.Element {
  const { t, locale } = useAccountTexts();
  const { letterId } = useParams({ from: '/letters/$letterId' });
  const frame = frameOf(useMe());
  return (
    <QueryView query={useQuery(letterQuery(letterId))}>
      {({ subject, body, createdAt, objectKind, objectId }) => (
        <>
          <PageHeader
            title={subject}
            crumbs={[{ to: '/letters', label: t('account.letters.title') }]}
            facts={formatMoment(createdAt, undefined, locale)}
          />
          <p className={classes.letter}>{body}</p>
          <LinkButton to={placeOf(objectKind, objectId, frame)} variant="default">
            {t('account.letters.go-on')}
          </LinkButton>
        </>
      )}
    </QueryView>
  );
}
