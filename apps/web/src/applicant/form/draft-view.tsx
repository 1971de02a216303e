import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { Autosave } from '../../shared/autosave/autosave.js';
import type { SaveState } from '../../shared/autosave/save-state.js';
import { autosaveOf, useAutosave } from '../../shared/autosave/use-autosave.js';
import { useFocusOnField } from '../../shared/forms/use-focus-on-field.js';
import { QueryView } from '../../shared/states/query-view.js';
import { serverNow } from '../../shared/time/server-clock.js';
import {
  applicationQuery,
  callQuery,
  type Application,
  type Call,
  type Content,
} from '../applications-query.js';
import { draftOf, isEditable, keeperOf, type Draft } from './draft.js';
import { ReadOnlyNote } from './read-only-note.js';

/** A draft that is open: what the server knows of it, and the text that is being written. */
export interface OpenDraft {
  application: Application;
  call: Call;
  /** The address of its task list; its sections stand below. */
  home: string;
  editable: boolean;
  /** Why nothing can be written, where it cannot. */
  closedNote: ReactNode;
  autosave: Autosave<Draft>;
  state: SaveState<Draft>;
  /** The answers as they are now. */
  content: Content;
  edit: (change: (content: Content) => Content) => void;
}

/** Opens the draft that the address names. */
export function DraftView({ children }: { children: (draft: OpenDraft) => ReactNode }): React.JSX.Element {
  const { applicationId = '' } = useParams({ strict: false });
  const application = useQuery(applicationQuery(applicationId));
  const call = useQuery({
    ...callQuery(application.data?.callId ?? ''),
    enabled: application.data !== undefined,
  });
  return (
    <QueryView query={application}>
      {(known) => (
        <QueryView query={call}>
          {(rules) => (
            <Opened key={known.id} application={known} call={rules}>
              {children}
            </Opened>
          )}
        </QueryView>
      )}
    </QueryView>
  );
}

interface Known {
  application: Application;
  call: Call;
  children: (draft: OpenDraft) => ReactNode;
}

function Opened({ application, call, children }: Known): React.JSX.Element {
  const autosave = useMemo(
    () => autosaveOf(keeperOf(application.id), draftOf(application)),
    [application.id],
  );
  useEffect(() => autosave.adopt(draftOf(application)), [autosave, application]);
  const state = useAutosave(autosave);
  useFocusOnField();
  return (
    <>
      {children({
        ...{ application, call, autosave, state },
        home: `/my/applications/${application.id}`,
        editable: isEditable(application, call, serverNow()),
        closedNote: <ReadOnlyNote application={application} call={call} />,
        content: state.content.content,
        edit: (change) => autosave.edit((draft) => ({ ...draft, content: change(draft.content) })),
      })}
    </>
  );
}
