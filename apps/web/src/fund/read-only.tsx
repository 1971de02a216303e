import { useMe } from '../shared/api/session.js';
import { StatusTag } from '../shared/status/status-tag.js';
import { useFundTexts } from './fund-texts.js';

/** Says to auditors why they find no buttons. */
export function ReadOnly(): React.JSX.Element | null {
  const { t } = useFundTexts();
  const roles = useMe()?.roles ?? [];
  if (roles.length === 0 || roles.some(({ role }) => role !== 'auditor')) return null;
  return <StatusTag look="refused" icon="eye" label={t('nav.read-only')} />;
}
