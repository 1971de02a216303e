import type { Keeper } from '../../shared/autosave/autosave.js';
import { answerOf, api } from '../../shared/api/client.js';
import { queryClient } from '../../shared/api/query-client.js';
import type { Versioned } from '../../shared/autosave/save-state.js';
import {
  applicationQuery,
  copiesQuery,
  type Application,
  type Call,
  type Content,
} from '../applications-query.js';

/** What is saved of a draft, as one. */
export interface Draft {
  trackId: string;
  municipalityOktmo: string;
  content: Content;
}

/** A line that drops often leaves a request hanging; after this long it is sent again. */
const PATIENCE_MS = 30_000;

export const draftOf = ({ trackId, municipalityOktmo, content, version }: Application): Versioned<Draft> => ({
  content: { trackId, municipalityOktmo, content },
  version,
});

/** Keeps a draft; what the server says about it in return is what all screens show. */
export function keeperOf(id: string): Keeper<Draft> {
  const query = applicationQuery(id);
  const path = { id };
  return {
    name: `application.${id}`,
    racedCode: 'applications.changed-meanwhile',
    save: async (draft, version, putAside) => {
      const request = api.PUT('/api/applications/{id}', {
        params: { path },
        body: { ...draft, version, ...(putAside && { putAside: putAside.content }) },
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const saved = (await answerOf(request)) as Application;
      queryClient.setQueryData(query.queryKey, saved);
      if (putAside) await queryClient.invalidateQueries(copiesQuery(id));
      return saved;
    },
    load: async () => draftOf(await queryClient.fetchQuery({ ...query, staleTime: 0 })),
  };
}

/** Whether the applicant may still change it. @param now ms of the server */
export const isEditable = (application: Application, call: Call, now: number): boolean =>
  (application.status === 'draft' || application.status === 'submitted') &&
  call.status === 'published' &&
  Date.parse(call.closesAt) > now;
