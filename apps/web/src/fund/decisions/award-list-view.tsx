import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FactList } from '../../shared/layout/facts.js';
import { Status } from '../../shared/status/status.js';
import { formatDay, formatMoment } from '../../shared/time/moments.js';
import { callQuery } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { JournalLink } from '../office/journal-link.js';
import { AwardsTable } from './awards-table.js';
import { DecideList } from './decide-list.js';
import { ListFunds } from './list-funds.js';
import type { AwardList } from './lists-query.js';

/** One version of the list: what it decides, what it costs, and the next step of its way. */
export function AwardListView({ list }: { list: AwardList }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const bands = useQuery(callQuery(list.callId)).data?.rubric.bands;
  return (
    <>
      <Title order={2}>
        {t('fund.list.title', { version: list.version })} <Status kind="list" status={list.status} />
      </Title>
      <FactList
        items={[
          [
            t('fund.list.protocol'),
            t('fund.list.act', { number: list.protocolNumber, date: formatDay(list.protocolDate, locale) }),
          ],
          [t('fund.list.proposed-at'), formatMoment(list.proposedAt, undefined, locale)],
          [t('fund.list.remarks'), list.remarks],
          [
            t('fund.list.order'),
            list.orderNumber &&
              list.orderDate &&
              t('fund.list.act', { number: list.orderNumber, date: formatDay(list.orderDate, locale) }),
          ],
          [
            t('fund.list.marks'),
            list.passMarks
              .map(
                ({ bandId, mark }) => `${bands?.find(({ id }) => id === bandId)?.label ?? bandId}: ${mark}`,
              )
              .join('\n'),
          ],
        ]}
      />
      <ListFunds funds={list.funds} />
      <DecideList key={`${list.id}${list.status}`} list={list} />
      <AwardsTable
        caption={t('nav.decisions')}
        awards={list.awards.map((award) => ({ ...award, note: award.organisationName }))}
      />
      <JournalLink kind="award-list" id={list.id} />
    </>
  );
}
