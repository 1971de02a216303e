import { Button } from '@mantine/core';

interface Addition {
  /** Where a fault of an empty list leads. */
  id: string | undefined;
  label: string;
  run: () => void;
}

/** Adds an entry to a list of the form. */
export function Add({ id, label, run }: Addition): React.JSX.Element {
  return (
    <div>
      <Button id={id} variant="default" onClick={run}>
        {label}
      </Button>
    </div>
  );
}
