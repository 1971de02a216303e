import { api } from './client.js';

/** Where all windows of this browser find whose pages they are. */
export const PERSON_STORED_AS = 'keskil.person';
/** Requests below this path ask who is signed in, whoever that may be. */
export const WHO_ASKS = '/api/sessions';

const listeners = new Set<() => void>();
let person = globalThis.localStorage?.getItem(PERSON_STORED_AS) ?? null;

/** Whose page this is: who signed in last in this browser and did not sign out, even if the session has run out. */
export const pagePerson = (): string | null => person;

/** Calls when the page becomes another person's, or nobody's. */
export function onPersonChange(listener: () => void): void {
  listeners.add(listener);
}

/** Says whose page this is from now on; other windows of the browser hear it. */
export function pageIsOf(next: string | null): void {
  if (next === person) return;
  person = next;
  if (next === null) localStorage.removeItem(PERSON_STORED_AS);
  else localStorage.setItem(PERSON_STORED_AS, next);
  for (const listener of listeners) listener();
}

// Another window may have signed somebody else in a moment ago: nothing that is done here happens in that name, and
// no answer that comes late for the one is shown to the other.
api.use({
  onRequest({ request, schemaPath }) {
    if (person !== null && !schemaPath.startsWith(WHO_ASKS)) request.headers.set('x-person', person);
    return request;
  },
  onResponse({ request }) {
    if ((request.headers.get('x-person') ?? person) !== person)
      throw new TypeError('The page is another person’s now');
  },
});
