import type { Topic } from '#contracts';
import type { LetterSource } from '../letter-source.js';

/** An event and the letters that it brings about. */
export interface LetterRule extends LetterSource {
  topic: Topic;
}
