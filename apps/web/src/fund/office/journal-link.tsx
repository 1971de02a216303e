import { Link } from '@tanstack/react-router';
import { useFundTexts } from '../fund-texts.js';
import { useMay } from '../rights.js';

interface Subject {
  kind: string;
  id: string;
}

/** From an object to everything that was done with it. */
export function JournalLink({ kind, id }: Subject): React.JSX.Element | null {
  const { t } = useFundTexts();
  const may = useMay(
    undefined,
    'contest-administrator',
    'installation-administrator',
    'auditor',
    'finance-approver',
  );
  if (!may) return null;
  return (
    <p>
      <Link to="/fund/journal" search={{ kind, id } as never}>
        {t('fund.journal.of-object')}
      </Link>
    </p>
  );
}
