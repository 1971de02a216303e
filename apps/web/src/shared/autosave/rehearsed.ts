import { Autosave } from './autosave.js';
import { LocalCopies } from './local-copy.js';

const NOTHING_STORED = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
const refuse = (): Promise<never> => Promise.reject(new Error('A rehearsal keeps nothing'));

/** A text that is shown as if it were being written, on a page that lets nobody write: it is kept nowhere. */
export const rehearsed = <Content extends object>(content: Content): Autosave<Content> =>
  new Autosave(
    { name: 'rehearsal', racedCode: '', save: refuse, load: refuse },
    { content, version: 0 },
    new LocalCopies(NOTHING_STORED, 'nobody'),
  );
