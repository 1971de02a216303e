import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api/client.js';
import { saveFile } from '../../shared/files/save-file.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { Refusal } from '../refusal.js';
import type { Funding } from './funding-line.js';

const FORMATS = ['csv', 'xlsx'] as const;

interface Download {
  call: FundCall;
  /** What the columns of proposed sums follow. */
  funding: Funding;
}

/** The whole ranking as a table, for whoever works on it elsewhere. */
export function RankingDownloads({ call, funding: { budget, most } }: Download): React.JSX.Element {
  const download = useMutation({
    mutationFn: async (format: (typeof FORMATS)[number]) =>
      saveFile(
        `keskil-${call.code}-ranking.${format}`,
        await answerOf(
          api.GET('/api/calls/{id}/ranking/table', {
            params: {
              path: { id: call.id },
              query: {
                format,
                budgetKopecks: budget.toString(),
                ...(most !== null && { mostKopecks: most.toString() }),
              },
            },
            parseAs: 'blob',
          }),
        ),
      ),
  });
  return (
    <>
      <div className={classes.buttons}>
        {FORMATS.map((format) => (
          <Button
            key={format}
            size="sm"
            variant="default"
            loading={download.isPending && download.variables === format}
            onClick={() => download.mutate(format)}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </div>
      <Refusal error={download.error} />
    </>
  );
}
