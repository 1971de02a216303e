import type { UseMutationResult } from '@tanstack/react-query';
import { ReasonForm as Form } from '../shared/forms/reason-form.js';
import { Refusal } from './refusal.js';

interface Asked<Result> {
  id: string;
  label: string;
  button: string;
  change: UseMutationResult<Result, Error, string>;
  onClose: () => void;
}

/** A change that is on record only with a reason. */
export function ReasonForm<Result>({ id, label, button, change, onClose }: Asked<Result>): React.JSX.Element {
  return (
    <>
      <Refusal error={change.error} />
      <Form
        id={id}
        label={label}
        send={button}
        pending={change.isPending}
        onSend={(reason) => change.mutate(reason, { onSuccess: onClose })}
        onCancel={onClose}
      />
    </>
  );
}
