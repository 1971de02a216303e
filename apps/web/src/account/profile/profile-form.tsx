import { Button } from '@mantine/core';
import type { ReactNode, SubmitEvent } from 'react';
import { ErrorSummary, type FieldFault } from '../../shared/forms/error-summary.js';
import classes from '../../shared/forms/forms.module.css';
import { serverFaults } from '../../shared/forms/server-faults.js';
import { LinkButton } from '../../shared/layout/link-button.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { useAccountTexts } from '../account-texts.js';

interface Form {
  title: string;
  /** What was found before anything was sent, by field. */
  faults: readonly FieldFault[];
  /** Its fields have the ids of the body's properties. */
  sending: { error: Error | null; isPending: boolean; reset: () => void };
  onSubmit: (event: SubmitEvent) => void;
  children: (errorOf: (field: string) => string | undefined) => ReactNode;
}

/** A part of the profile that is being changed, with the way back to the whole. */
export function ProfileForm({ title, faults, sending, onSubmit, children }: Form): React.JSX.Element {
  const { t } = useAccountTexts();
  const found = [...faults, ...serverFaults(sending.error, (pointer) => pointer.slice(1))];
  return (
    <>
      <PageHeader title={title} crumbs={[{ to: '/profile', label: t('nav.profile') }]} />
      <ErrorSummary faults={found} error={found.length === 0 ? sending.error : null} />
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          sending.reset();
          onSubmit(event);
        }}
      >
        {children((field) => found.find((fault) => fault.field === field)?.message)}
        <div className={classes.buttons}>
          <Button type="submit" loading={sending.isPending}>
            {t('form.save')}
          </Button>
          <LinkButton to="/profile" variant="default">
            {t('form.cancel')}
          </LinkButton>
        </div>
      </form>
    </>
  );
}
