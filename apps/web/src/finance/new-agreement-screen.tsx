import { useInfiniteQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import { Fault } from '../shared/states/fault.js';
import { Loading } from '../shared/states/loading.js';
import { AgreementForm } from './agreement-form.js';
import { awaitedAgreementsQuery } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import { formatRoubles } from '../shared/texts/roubles.js';

/** The agreement on one award: whom to pay, and where. */
export function NewAgreementScreen(): React.JSX.Element {
  const { applicationId } = useParams({ from: '/fund/agreements/new/$applicationId' });
  const { t } = useFinanceTexts();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(awaitedAgreementsQuery);
  const awards = data?.pages.flatMap(({ items }) => items);
  const award = awards?.find((awaited) => awaited.applicationId === applicationId);
  const more = award === undefined && hasNextPage;
  useEffect(() => {
    if (more) void fetchNextPage();
  }, [more, fetchNextPage, awards?.length]);
  const facts = award && {
    ...{ number: award.applicationNumber, organisation: award.organisationName },
    amount: formatRoubles(BigInt(award.amountKopecks)),
  };
  return (
    <>
      <PageHeader
        title={t('finance.new.title')}
        crumbs={[{ to: '/fund/agreements', label: t('finance.agreements.title') }]}
        facts={facts && t('finance.new.facts', facts)}
      />
      {!awards || more ? (
        error ? (
          <Fault error={error} retry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : award ? (
        <AgreementForm key={applicationId} award={award} />
      ) : (
        <Empty text={t('finance.new.gone')} />
      )}
    </>
  );
}
