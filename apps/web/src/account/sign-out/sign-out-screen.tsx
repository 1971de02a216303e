import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { pagePerson } from '../../shared/api/page-person.js';
import { isProblem } from '../../shared/api/problem.js';
import { signOut } from '../../shared/api/session.js';
import { removeLeftBy } from '../../shared/autosave/local-copy.js';
import { TextsLeft } from '../../shared/autosave/texts-left.js';
import { useTextsLeft } from '../../shared/autosave/use-texts-left.js';
import { ErrorSummary } from '../../shared/forms/error-summary.js';
import forms from '../../shared/forms/forms.module.css';
import { PageHeader } from '../../shared/layout/page-header.js';
import { sentenceOf } from '../../shared/states/fault.js';
import { Loading } from '../../shared/states/loading.js';
import { useAccountTexts } from '../account-texts.js';

/** Asks what becomes of texts that the server does not have, before somebody else sits down at the device. */
export function SignOutScreen(): React.JSX.Element {
  const { t } = useAccountTexts();
  return (
    <>
      <PageHeader title={t('account.sign-out.title')} />
      <SignOut />
    </>
  );
}

function SignOut(): React.JSX.Element {
  const { t } = useAccountTexts();
  const navigate = useNavigate();
  const left = useTextsLeft();
  const leave = useMutation({
    mutationFn: async (texts: 'keep' | 'remove') => {
      const person = pagePerson();
      await signOut();
      if (texts === 'remove' && person !== null) removeLeftBy(person);
      await navigate({ to: '/' });
    },
  });
  const sendAndLeave = async (): Promise<void> => {
    const { data } = await left.refetch();
    if (data?.length === 0) leave.mutate('keep');
  };
  const names = left.data;
  if (!names || leave.isSuccess) return <Loading text={t('account.sign-out.sending')} />;
  const failure = isProblem(leave.error) ? sentenceOf(leave.error, t) : t('account.sign-out.offline');
  return (
    <div className={forms.form}>
      <ErrorSummary faults={[]} {...(leave.error && { sentence: failure })} />
      {names.length === 0 ? (
        <>
          <p>{t('account.sign-out.all-sent')}</p>
          <div>
            <Button onClick={() => leave.mutate('keep')} loading={leave.isPending}>
              {t('nav.sign-out')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>{t('account.sign-out.left', { count: names.length })}</p>
          <TextsLeft names={names} />
          <div className={forms.buttons}>
            <Button onClick={() => void sendAndLeave()} loading={left.isFetching}>
              {t('account.sign-out.send')}
            </Button>
            <Button variant="default" onClick={() => leave.mutate('keep')}>
              {t('account.sign-out.keep')}
            </Button>
            <Button variant="default" onClick={() => leave.mutate('remove')}>
              {t('account.sign-out.remove')}
            </Button>
          </div>
          <p>{t('account.sign-out.hint')}</p>
        </>
      )}
    </div>
  );
}
