import { Icon, type IconName } from './icons.js';
import type { StatusLook } from './status-colours.js';
import classes from './status-tag.module.css';

interface Tag {
  look: StatusLook;
  icon: IconName;
  /** The word, always visible. */
  label: string;
}

export function StatusTag({ look, icon, label }: Tag): React.JSX.Element {
  return (
    <span className={classes.tag} data-look={look}>
      <Icon name={icon} />
      {label}
    </span>
  );
}
