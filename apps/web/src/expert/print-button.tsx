import { Anchor } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../shared/api/client.js';
import { saveFile } from '../shared/files/save-file.js';
import { sentenceOf } from '../shared/states/fault.js';
import { useExpertTexts } from './expert-texts.js';

/** All that the expert has accepted in a call as one file, in the page's language. */
export function PrintButton({ callId }: { callId: string }): React.JSX.Element {
  const { t } = useExpertTexts();
  const print = useMutation({
    mutationFn: async () =>
      saveFile(
        'applications.pdf',
        await answerOf(
          api.GET('/api/reviews/applications.pdf', { params: { query: { callId } }, parseAs: 'blob' }),
        ),
      ),
  });
  return (
    <div>
      <Anchor
        component="button"
        type="button"
        td="underline"
        disabled={print.isPending}
        onClick={() => print.mutate()}
      >
        {t('expert.reviews.print')}
      </Anchor>
      {print.error && <p role="alert">{sentenceOf(print.error, t)}</p>}
    </div>
  );
}
