import { useDebouncedValue } from '@mantine/hooks';
import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { isProblem } from '../../shared/api/problem.js';
import { sentenceOf } from '../../shared/states/fault.js';
import { Loading } from '../../shared/states/loading.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import type { RankedRow } from '../ranking/ranking-query.js';
import { AwardsTable } from './awards-table.js';
import { ListFunds } from './list-funds.js';
import { previewedAwards, previewQuery, type Preview } from './preview-query.js';
import { canBePreviewed, unfinishedWishesOf, type ProposalFields, type WishesFields } from './proposal.js';

interface Previewed {
  callId: string;
  ranked: readonly RankedRow[];
}

const PAUSE_IN_TYPING_MS = 300;

/** What the form would come to if it were sent now: who is awarded, who waits, and what the money does. */
export function ProposalPreview({ callId, ranked }: Previewed): React.JSX.Element {
  const { t } = useFundTexts();
  const { control } = useFormContext<ProposalFields>();
  const [marks, reserve, wishes] = useWatch({ control, name: ['marks', 'reserve', 'wishes'] });
  // A text, because every rendering makes new objects, and waiting for those to settle would never end.
  const written = JSON.stringify({ marks, reserve, wishes });
  const [settled] = useDebouncedValue(written, PAUSE_IN_TYPING_MS);
  const fields = JSON.parse(settled) as WishesFields;
  const ready = canBePreviewed(fields);
  const preview = useQuery({ ...previewQuery(callId, unfinishedWishesOf(fields)), enabled: ready });
  const shown = ready && !preview.error ? preview.data : undefined;
  return (
    <>
      <section className={classes.preview} aria-busy={preview.isFetching}>
        <Title order={2}>{t('fund.preview.title')}</Title>
        {!ready && <p className={classes.note}>{t('fund.preview.not-yet')}</p>}
        {ready && preview.error && <Faults error={preview.error} />}
        {ready && preview.isPending && <Loading />}
        {shown && (
          <>
            <Counts preview={shown} />
            <ListFunds funds={shown.funds} />
          </>
        )}
      </section>
      {shown && (
        <div className={classes.whole}>
          <AwardsTable caption={t('fund.preview.title')} awards={previewedAwards(shown, ranked)} />
        </div>
      )}
    </>
  );
}

function Counts({ preview: { awards } }: { preview: Preview }): React.JSX.Element {
  const { t } = useFundTexts();
  const count = (wanted: string): number => awards.filter(({ decision }) => decision === wanted).length;
  return (
    <p role="status" className={classes.outcome}>
      {t('fund.preview.counts', {
        ...{ awarded: count('award'), reserve: count('reserve'), refused: count('refuse') },
      })}
    </p>
  );
}

/** Why there can be no such list. It takes no focus: somebody is writing. */
function Faults({ error }: { error: Error }): React.JSX.Element {
  const { t } = useFundTexts();
  const faults = isProblem(error) ? error.errors : [];
  return (
    <div role="status" className={classes.late}>
      <p>{sentenceOf(error, t)}</p>
      <ul>
        {faults.map(({ pointer, detail }) => (
          <li key={pointer}>{detail}</li>
        ))}
      </ul>
    </div>
  );
}
