import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';

type Rule = components['schemas']['AssignmentRuleDto']['localExpert'];
const RULES = ['not-asked', 'municipality', 'zone'] as const satisfies Rule[];

/** Whether somebody of where its project is must read each application. */
export function LocalExpert({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const params = { path: { id: call.id } };
  const rule = useQuery({
    queryKey: ['fund', 'assignment-rule', call.id],
    queryFn: () => answerOf(api.GET('/api/calls/{id}/assignment-rule', { params })),
  }).data;
  const set = useChange((localExpert: Rule) =>
    answerOf(api.PUT('/api/calls/{id}/assignment-rule', { params, body: { localExpert } })),
  );
  return (
    <div className={classes.apart}>
      <Refusal error={set.error} />
      <NativeSelect
        id="local-expert"
        className={classes.callSelect ?? ''}
        label={t('fund.local.title')}
        description={t('fund.local.hint')}
        disabled={!rule || set.isPending}
        value={rule?.localExpert ?? 'not-asked'}
        data={RULES.map((value) => ({ value, label: t(`fund.local.${value}`) }))}
        onChange={({ currentTarget }) => set.mutate(currentTarget.value as Rule)}
      />
    </div>
  );
}
