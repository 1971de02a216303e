import { mergeByField, saysTheSame, withField, type FieldConflict } from './merge.js';

/**
 * Where the author's text is:
 * `saved` on the server; `dirty` about to be sent; `saving` on its way; `offline` and `fault` on this device, to be
 * sent again by itself; `signed-out` and `refused` on this device until the author does something; `conflict` the
 * server has another text in the same fields.
 */
type SavePhase = 'saved' | 'dirty' | 'saving' | 'offline' | 'fault' | 'signed-out' | 'refused' | 'conflict';

export interface Versioned<Content> {
  content: Content;
  /** The server's version of the text. */
  version: number;
}

export interface SaveState<Content> {
  phase: SavePhase;
  /** What the author sees and changes. */
  content: Content;
  /** The text that `version` names, from which `content` goes on. */
  base: Content;
  version: number;
  /** What is on its way to the server. */
  sending: Content | null;
  /** When the server took the text last, by the device's clock; null when nothing was sent yet. */
  savedAt: Date | null;
  /** The server's text that this one collides with. */
  theirs: Versioned<Content> | null;
  /** The author's text before the last choice between two: the next save takes it along, to be kept. */
  putAside: Content | null;
  /** Why the last attempt failed. */
  error: unknown;
}

export type SaveEvent<Content> =
  | { type: 'edited'; content: Content }
  | { type: 'sent' }
  | { type: 'saved'; version: number; at: Date }
  | { type: 'failed'; phase: 'offline' | 'fault' | 'signed-out' | 'refused'; error: unknown }
  | { type: 'raced'; theirs: Versioned<Content> }
  /** The author decided; the fields at these paths take the server's text, the others the author's. */
  | { type: 'chosen'; theirs: readonly (readonly string[])[] }
  /** The author took another text instead of this one. */
  | { type: 'replaced'; content: Content }
  /** The server's text was read anew. */
  | { type: 'loaded'; loaded: Versioned<Content> };

export const startOf = <Content>({ content, version }: Versioned<Content>): SaveState<Content> => ({
  ...{ phase: 'saved', content, base: content, version },
  ...{ sending: null, savedAt: null, theirs: null, putAside: null, error: null },
});

/** Phases that an edit does not end: the way to the server is not free. */
const BLOCKED: readonly SavePhase[] = ['saving', 'offline', 'fault', 'signed-out', 'conflict'];

export function nextState<Content extends object>(
  state: SaveState<Content>,
  event: SaveEvent<Content>,
): SaveState<Content> {
  switch (event.type) {
    case 'edited':
      return {
        ...state,
        content: event.content,
        phase: BLOCKED.includes(state.phase) ? state.phase : 'dirty',
      };
    case 'replaced':
      return { ...nextState(state, { type: 'edited', content: event.content }), putAside: putAsideOf(state) };
    case 'sent':
      return { ...state, phase: 'saving', sending: state.content };
    case 'saved':
      return afterSaving(state, event);
    case 'failed':
      return { ...state, phase: event.phase, sending: null, error: event.error };
    case 'raced':
      return joined({ ...state, sending: null }, event.theirs);
    case 'chosen':
      return afterChoice(state, event.theirs);
    case 'loaded':
      return state.phase === 'saved' && event.loaded.version > state.version
        ? { ...startOf(event.loaded), savedAt: state.savedAt }
        : state;
  }
}

function afterSaving<Content>(
  state: SaveState<Content>,
  { version, at }: { version: number; at: Date },
): SaveState<Content> {
  const phase = state.content === state.sending ? 'saved' : 'dirty';
  const base = state.sending ?? state.base;
  return { ...state, phase, base, version, savedAt: at, sending: null, putAside: null, error: null };
}

/** Fields that only one side changed come together by themselves. */
function joined<Content extends object>(
  state: SaveState<Content>,
  theirs: Versioned<Content>,
): SaveState<Content> {
  const { merged, conflicts } = mergeByField(state.base, state.content, theirs.content);
  if (conflicts.length > 0) return { ...state, phase: 'conflict', theirs };
  const phase = saysTheSame(merged, theirs.content) ? 'saved' : 'dirty';
  return { ...state, phase, content: merged, base: theirs.content, version: theirs.version, theirs: null };
}

function afterChoice<Content extends object>(
  state: SaveState<Content>,
  paths: readonly (readonly string[])[],
): SaveState<Content> {
  if (!state.theirs) return state;
  const { content: base, version } = state.theirs;
  const { merged, conflicts } = mergeByField(state.base, state.content, base);
  const isTheirs = ({ path }: FieldConflict): boolean => paths.some((p) => p.join('/') === path.join('/'));
  const content = conflicts
    .filter(isTheirs)
    .reduce((text, conflict) => withField(text, conflict.path, conflict.theirs), merged);
  return { ...state, phase: 'dirty', content, base, version, theirs: null, putAside: putAsideOf(state) };
}

/** Of several choices before the next save the first text is kept: the others came from it. */
const putAsideOf = <Content>({ putAside, content }: SaveState<Content>): Content => putAside ?? content;

/** The fields that wait for the author's choice. */
export function conflictsOf<Content extends object>({
  base,
  content,
  theirs,
}: SaveState<Content>): FieldConflict[] {
  return theirs ? mergeByField(base, content, theirs.content).conflicts : [];
}
