import { Title } from '@mantine/core';
import type { components } from '../../generated/api-types.js';
import { Discussion } from '../../shared/discussion/discussion.js';
import { sentenceOf } from '../../shared/states/fault.js';
import { useExpertTexts } from '../expert-texts.js';
import classes from '../scoring.module.css';

interface Said {
  id: string;
  messages: readonly components['schemas']['DiscussionMessageDto'][];
  /** Left out: nothing can be written now. */
  write?: {
    isPending: boolean;
    error: Error | null;
    mutate: (body: string, options: { onSuccess: () => void }) => void;
  };
}

/** What experts say to each other about an application, under aliases. */
export function Talk({ id, messages, write }: Said): React.JSX.Element {
  const { t } = useExpertTexts();
  return (
    <section className={classes.own}>
      <Title order={2}>{t('expert.discussion.title')}</Title>
      <Discussion
        id={id}
        messages={messages}
        words={{
          label: t('expert.discussion.message'),
          send: t('expert.discussion.send'),
          organiser: t('expert.discussion.organiser'),
          none: t('expert.discussion.silence'),
        }}
        {...(write && {
          write: {
            pending: write.isPending,
            error: write.error ? sentenceOf(write.error, t) : undefined,
            send: (body: string, done: () => void) => write.mutate(body, { onSuccess: done }),
          },
        })}
      />
    </section>
  );
}
