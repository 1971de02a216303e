import { ErrorSummary, type FieldFault } from '../shared/forms/error-summary.js';
import { isProblem } from '../shared/api/problem.js';

interface Refused {
  error: Error | null;
  /** The element's id for a JSON Pointer; left out: the faults are listed without links. */
  fieldOf?: (pointer: string) => string;
}

/** Why the server did not take a change, in its own words. */
export function Refusal({ error, fieldOf }: Refused): React.JSX.Element | null {
  if (!error) return null;
  const faults: FieldFault[] = isProblem(error)
    ? error.errors.map(({ pointer, detail }) => ({ field: fieldOf?.(pointer) ?? 'content', message: detail }))
    : [];
  return <ErrorSummary faults={faults} error={error} />;
}
