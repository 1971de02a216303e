import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '../../shared/api/client.js';
import type { FundCall } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { Refusal } from '../refusal.js';
import { useMay } from '../rights.js';
import { useChange } from '../use-change.js';
import type { Funding } from './funding-line.js';
import classes from './ranking.module.css';
import type { Scenario } from './scenarios-query.js';

interface Bar {
  call: FundCall;
  scenarios: readonly Scenario[];
  /** Undefined: the call's own budget. */
  chosen: Scenario | undefined;
  /** What the board shows now. */
  funding: Funding;
  choose: (id: string | undefined) => void;
  comparing: boolean;
  compare: (wanted: boolean) => void;
}

/** The scenarios that colleagues see too: open one, save what the board shows, remove one. */
export function ScenarioBar(props: Bar): React.JSX.Element {
  const { call, scenarios, chosen, funding, choose, comparing, compare } = props;
  const { t } = useFundTexts();
  const mayPlan = useMay(call.organiserId, 'contest-administrator', 'council-secretary', 'council-member');
  return (
    <div className={classes.scenarios}>
      <div role="group" aria-label={t('fund.ranking.scenarios')} className={classes.choices}>
        <span aria-hidden>{t('fund.ranking.scenarios')}:</span>
        {[undefined, ...scenarios].map((scenario) => (
          <button
            key={scenario?.id ?? ''}
            type="button"
            className={classes.choice}
            aria-pressed={scenario?.id === chosen?.id}
            onClick={() => choose(scenario?.id)}
          >
            {scenario?.name ?? t('fund.ranking.whole-budget')}
          </button>
        ))}
        {scenarios.length > 0 && (
          <button
            type="button"
            className={classes.choice}
            aria-expanded={comparing}
            aria-controls="comparison"
            onClick={() => compare(!comparing)}
          >
            {t(comparing ? 'fund.ranking.compare-no-more' : 'fund.ranking.compare')}
          </button>
        )}
      </div>
      {mayPlan && <SaveScenario key={chosen?.id} {...{ call, chosen, funding, choose }} />}
    </div>
  );
}

type Saving = Pick<Bar, 'call' | 'chosen' | 'funding' | 'choose'>;

function SaveScenario({ call, chosen, funding, choose }: Saving): React.JSX.Element {
  const { t } = useFundTexts();
  const [name, setName] = useState(chosen?.name ?? '');
  const save = useChange(
    () =>
      answerOf(
        api.PUT('/api/calls/{id}/funding-scenarios', {
          params: { path: { id: call.id } },
          body: {
            name: name.trim(),
            budgetKopecks: funding.budget.toString(),
            ...(funding.most !== null && { mostKopecks: funding.most.toString() }),
          },
        }),
      ),
    ({ id }) => choose(id),
  );
  const remove = useChange(
    (id: string) => answerOf(api.DELETE('/api/funding-scenarios/{id}', { params: { path: { id } } })),
    () => choose(undefined),
  );
  return (
    <details className={classes.saving}>
      <summary>{t('fund.ranking.keep')}</summary>
      <Refusal error={save.error ?? remove.error} />
      <form
        className={classes.save}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <TextInput
          id="scenario-name"
          label={t('fund.ranking.scenario-name')}
          required
          maxLength={60}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={save.isPending}>
          {t('fund.ranking.save-scenario')}
        </Button>
        {chosen && (
          <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate(chosen.id)}>
            {t('fund.ranking.remove-scenario')}
          </Button>
        )}
      </form>
    </details>
  );
}
