import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { rehearsed } from '../../shared/autosave/rehearsed.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { RehearsalNote } from '../../shared/rehearsal/rehearsal-note.js';
import { QueryView } from '../../shared/states/query-view.js';
import { Status } from '../../shared/status/status.js';
import { useExpertTexts } from '../expert-texts.js';
import { Panes } from '../panes.js';
import { draftOf } from '../review-draft.js';
import { rehearsedReview } from './rehearsed-review.js';
import { useSampleContent } from './use-sample-content.js';

type Call = components['schemas']['CallDto'];

/** The scoring screen with the rubric of a call that is not published yet, on an application that nobody made. */
export function RehearsalScreen(): React.JSX.Element {
  const { callId } = useParams({ from: '/reviews/rehearsal/$callId' });
  const call = useQuery({
    queryKey: ['reviews', 'rehearsal', callId],
    queryFn: () => answerOf(api.GET('/api/calls/{id}', { params: { path: { id: callId } } })),
  });
  return (
    <>
      <RehearsalNote callId={callId} role="expert" />
      <QueryView query={call}>{(known) => <Rehearsal call={known} />}</QueryView>
    </>
  );
}

const NOTHING = { mutate: () => undefined, isPending: false, error: null };
const NO_STEPS = { submit: NOTHING, reopen: NOTHING, handIn: () => undefined };

function Rehearsal({ call }: { call: Call }): React.JSX.Element {
  const { t } = useExpertTexts();
  const [band, setBand] = useState(0);
  const content = useSampleContent();
  const review = rehearsedReview(call, band, content);
  const autosave = useMemo(() => rehearsed(draftOf(review).content), [call, band]);
  return (
    <>
      <PageHeader
        title={t('expert.review.title', { number: review.applicationNumber })}
        tag={<Status kind="review" status={review.status} />}
        facts={`${content.project.title} · ${call.title}`}
      />
      <NativeSelect
        id="band"
        mb="md"
        maw="30rem"
        label={t('expert.sample.band')}
        value={String(band)}
        data={call.rubric.bands.map(({ label }, i) => ({ value: String(i), label }))}
        onChange={({ currentTarget }) => setBand(Number(currentTarget.value))}
      />
      <Panes
        review={review}
        content={content}
        draft={{ autosave, state: autosave.state() }}
        steps={NO_STEPS}
      />
    </>
  );
}
