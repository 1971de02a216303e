import { Link } from '@tanstack/react-router';
import { PageHeader } from '../layout/page-header.js';
import { useTexts } from '../texts/use-texts.js';
import { Empty } from './empty.js';

export function NotFound(): React.JSX.Element {
  const { t } = useTexts();
  return (
    <>
      <PageHeader title="404" />
      <Empty text={t('state.not-found')}>
        <Link to="/">{t('state.home')}</Link>
      </Empty>
    </>
  );
}
