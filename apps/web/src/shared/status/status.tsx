import { useTexts } from '../texts/use-texts.js';
import { StatusTag } from './status-tag.js';
import type { StatusLook } from './status-colours.js';
import type { IconName } from './icons.js';
import { STATUS_LOOKS, type Kind, type StatusOf } from './tags.js';

interface Shown<K extends Kind> {
  kind: K;
  status: StatusOf<K>;
}

/** A status of the contest with its colour, its drawing and, always, its word. */
export function Status<K extends Kind>({ kind, status }: Shown<K>): React.JSX.Element {
  const { t } = useTexts();
  const looks = STATUS_LOOKS[kind] as Record<string, readonly [StatusLook, IconName]>;
  const [look, icon] = looks[status] ?? ['draft', 'question'];
  return <StatusTag look={look} icon={icon} label={t(`status.${kind}.${status}` as 'status.call.draft')} />;
}
