import type { FieldErrors } from 'react-hook-form';
import type { FieldFault } from '../../shared/forms/error-summary.js';

/** What the form itself found, for the summary. */
export const faultsOf = (errors: FieldErrors): FieldFault[] =>
  Object.entries(errors).map(([field, error]) => ({
    field,
    message: typeof error?.message === 'string' ? error.message : '',
  }));
