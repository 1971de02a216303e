import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';

type Mode = components['schemas']['ReplacementRuleDto']['mode'];
const MODES = ['automatic', 'by-hand'] as const satisfies Mode[];

/** Who finds somebody else for what is declined, voided or in conflict. */
export function ReplacementMode({ call }: { call: FundCall }): React.JSX.Element {
  const { t } = useFundTexts();
  const params = { path: { id: call.id } };
  const rule = useQuery({
    queryKey: ['fund', 'replacement', call.id],
    queryFn: () => answerOf(api.GET('/api/calls/{id}/replacement', { params })),
  }).data;
  const set = useChange((mode: Mode) =>
    answerOf(api.PUT('/api/calls/{id}/replacement', { params, body: { mode } })),
  );
  return (
    <div className={classes.apart}>
      <Refusal error={set.error} />
      <NativeSelect
        id="replacement"
        className={classes.callSelect ?? ''}
        label={t('fund.replacement.title')}
        description={t('fund.replacement.hint')}
        disabled={!rule || set.isPending}
        value={rule?.mode ?? 'by-hand'}
        data={MODES.map((value) => ({ value, label: t(`fund.replacement.${value}`) }))}
        onChange={({ currentTarget }) => set.mutate(currentTarget.value as Mode)}
      />
    </div>
  );
}
