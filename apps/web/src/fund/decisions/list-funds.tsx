import { FactList } from '../../shared/layout/facts.js';
import { useFundTexts } from '../fund-texts.js';
import type { AwardList } from './lists-query.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

const roubles = (kopecks: string): string => formatRoubles(BigInt(kopecks));

/** What a list takes from each source, and what it leaves. */
export function ListFunds({ funds }: { funds: AwardList['funds'] }): React.JSX.Element {
  const { t } = useFundTexts();
  const { totals, awardedKopecks, appealReserveKopecks, leftKopecks } = funds;
  return (
    <FactList
      items={[
        ...totals.map((source): [string, string] => [
          source.name,
          t('fund.list.of', { awarded: roubles(source.awardedKopecks), all: roubles(source.amountKopecks) }),
        ]),
        [t('fund.list.awarded'), roubles(awardedKopecks)],
        [t('fund.list.appeals'), appealReserveKopecks === '0' ? null : roubles(appealReserveKopecks)],
        [t('fund.list.left'), roubles(leftKopecks)],
      ]}
    />
  );
}
