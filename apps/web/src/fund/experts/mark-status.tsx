import type { UnfoundedMarkStatus } from '#contracts';
import { StatusTag } from '../../shared/status/status-tag.js';
import { useFundTexts } from '../fund-texts.js';

const LOOKS = {
  proposed: { look: 'paused', icon: 'scales' },
  upheld: { look: 'reserve', icon: 'circled-minus' },
  dismissed: { look: 'refused', icon: 'circled-minus' },
} as const;

export function MarkStatus({ status }: { status: UnfoundedMarkStatus }): React.JSX.Element {
  const { t } = useFundTexts();
  return <StatusTag {...LOOKS[status]} label={t(`fund.marks.status.${status}`)} />;
}
