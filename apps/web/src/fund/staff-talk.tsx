import type { components } from '../generated/api-types.js';
import { Discussion } from '../shared/discussion/discussion.js';
import { sentenceOf } from '../shared/states/fault.js';
import { useFundTexts } from './fund-texts.js';

interface Talk {
  id: string;
  messages: readonly components['schemas']['DiscussionMessageDto'][];
  write: {
    isPending: boolean;
    error: Error | null;
    mutate: (body: string, options: { onSuccess: () => void }) => void;
  };
  /** Whether something may be written now. */
  open: boolean;
}

/** What experts say about an application, and what the organiser says to them. */
export function StaffTalk({ id, messages, write, open }: Talk): React.JSX.Element | null {
  const { t } = useFundTexts();
  if (!open && messages.length === 0) return null;
  return (
    <Discussion
      id={id}
      messages={messages}
      words={{
        label: t('fund.talk.message'),
        send: t('fund.talk.send'),
        organiser: t('fund.talk.organiser'),
        none: t('fund.talk.silence'),
      }}
      {...(open && {
        write: {
          pending: write.isPending,
          error: write.error ? sentenceOf(write.error, t) : undefined,
          send: (body: string, done: () => void) => write.mutate(body, { onSuccess: done }),
        },
      })}
    />
  );
}
