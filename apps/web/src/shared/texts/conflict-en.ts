import type { texts as russian } from './conflict-ru.js';

export const texts: Record<keyof typeof russian, string> = {
  'state.conflict':
    'The text was changed in another window. Choose a version; the other stays in the history.',
  'state.conflict-mine': 'My text',
  'state.conflict-theirs': 'Text from the other window',
  'state.conflict-keep': 'Keep what is chosen',
};
