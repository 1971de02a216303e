import { useEffect, useSyncExternalStore } from 'react';
import { onPersonChange, pagePerson } from '../api/page-person.js';
import { Autosave, type Keeper } from './autosave.js';
import { LocalCopies } from './local-copy.js';
import type { SaveState, Versioned } from './save-state.js';

// Texts that are being written, by name. A screen that comes back finds its text as it left it.
const open = new Map<string, Autosave<object>>();

// Nobody else may see them, send them, or go on with them.
onPersonChange(() => {
  for (const autosave of open.values()) autosave.close();
  open.clear();
});

/** Sends what waits in every text that was opened. */
export async function sendOpenTexts(): Promise<void> {
  await Promise.all([...open.values()].map((autosave) => autosave.flush()));
}

/** The one autosave of a text, made when it is wanted first. @param loaded the server's text, as read just now */
export function autosaveOf<Content extends object>(
  keeper: Keeper<Content>,
  loaded: Versioned<Content>,
): Autosave<Content> {
  const known = open.get(keeper.name) as Autosave<Content> | undefined;
  if (known) return known;
  const made = new Autosave(keeper, loaded, new LocalCopies(localStorage, pagePerson() ?? ''));
  open.set(keeper.name, made as unknown as Autosave<object>);
  return made;
}

/** The text as it is now. While a screen shows it, it is sent when the network comes back and when the page is left. */
export function useAutosave<Content extends object>(autosave: Autosave<Content>): SaveState<Content> {
  useEffect(() => {
    const send = (): void => void autosave.flush();
    const sendHidden = (): void => {
      if (document.visibilityState === 'hidden') send();
    };
    const warn = (event: BeforeUnloadEvent): void => {
      if (!autosave.mayLeave) event.preventDefault();
    };
    send();
    addEventListener('online', send);
    addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', sendHidden);
    return () => {
      removeEventListener('online', send);
      removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', sendHidden);
      send();
    };
  }, [autosave]);
  return useSyncExternalStore(autosave.subscribe, autosave.state);
}
