import { Button } from '@mantine/core';
import { useTexts } from '../texts/use-texts.js';
import classes from './action-bar.module.css';

/** Something a person may do with the object on the page. */
interface Action {
  /** Its name in the API's `availableActions`. */
  name: string;
  /** A verb. */
  label: string;
  run: () => void;
  pending?: boolean;
  /** Takes something away or stops it: it is never the one to do next. */
  weight?: 'grave';
}

interface Offer {
  action: string;
  available: boolean;
  reason?: string;
}

interface Bar {
  /** The one to do next comes first. */
  actions: readonly Action[];
  /** What the server says about them; what it does not name is not shown. */
  offers: readonly Offer[];
  /** Why an action is not available yet, by problem code. */
  explain: (reason: string) => string;
}

/**
 * One filled button, unless all that is left is grave, the next outlined, the rest under "more". What is not available yet stays as text with its
 * reason: a button that is hidden without one makes people telephone.
 */
export function ActionBar({ actions, offers, explain }: Bar): React.JSX.Element | null {
  const { t } = useTexts();
  const offered = actions.filter(({ name }) => offers.some((offer) => offer.action === name));
  const can = ({ name }: Action): boolean => offers.some((offer) => offer.action === name && offer.available);
  const usual = offered.filter((action) => can(action) && action.weight !== 'grave');
  const grave = offered.filter((action) => can(action) && action.weight === 'grave');
  const [second, ...rest] = [...usual.slice(1), ...grave];
  const later = offered.filter((action) => !can(action));
  if (offered.length === 0) return null;
  return (
    <div className={classes.bar}>
      {usual[0] && <ActionButton action={usual[0]} variant="filled" />}
      {second && <ActionButton action={second} variant="default" />}
      {rest.length > 0 && (
        <details className={classes.more}>
          <summary>{t('nav.more')}</summary>
          <div className={classes.rest}>
            {rest.map((action) => (
              <ActionButton key={action.name} action={action} variant="default" />
            ))}
          </div>
        </details>
      )}
      {later.length > 0 && (
        <ul className={classes.later}>
          {later.map(({ name, label }) => (
            <li key={name}>
              {label}: {explain(offers.find((offer) => offer.action === name)?.reason ?? '')}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ActionButton({ action, variant }: { action: Action; variant: string }): React.JSX.Element {
  return (
    <Button variant={variant} onClick={action.run} loading={action.pending ?? false}>
      {action.label}
    </Button>
  );
}
