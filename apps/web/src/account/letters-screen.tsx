import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import { Fault } from '../shared/states/fault.js';
import { Loading } from '../shared/states/loading.js';
import { formatMoment } from '../shared/time/moments.js';
import { Typeset } from '../shared/texts/typeset.js';
import classes from './account.module.css';
import { useAccountTexts } from './account-texts.js';
import { lettersQuery, type LetterSummary } from './letters-query.js';

/** Everything that the contest has written to the reader, mailed or not. */
export function LettersScreen(): React.JSX.Element {
  const { t } = useAccountTexts();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(lettersQuery);
  const letters = data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHeader title={t('account.letters.title')} crumbs={[{ to: '/profile', label: t('nav.profile') }]} />
      {!letters && (error ? <Fault error={error} retry={() => void refetch()} /> : <Loading />)}
      {letters?.length === 0 && <Empty text={t('account.letters.none')} />}
      {letters && letters.length > 0 && (
        <ul className={classes.letters}>
          {letters.map((letter) => (
            <LetterRow key={letter.id} letter={letter} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
          {t('table.more')}
        </Button>
      )}
    </>
  );
}

function LetterRow({
  letter: { id, subject, createdAt, readAt },
}: {
  letter: LetterSummary;
}): React.JSX.Element {
  const { t, locale } = useAccountTexts();
  return (
    <li data-read={readAt !== null}>
      <Link to="/letters/$letterId" params={{ letterId: id }}>
        <Typeset>{subject}</Typeset>
      </Link>
      <span className={classes.note}>
        {formatMoment(createdAt, undefined, locale)}
        {readAt === null && ` · ${t('account.letters.new')}`}
      </span>
    </li>
  );
}
