import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api/client.js';
import { saveFile } from '../../shared/files/save-file.js';
import type { FundCall } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { Refusal } from '../refusal.js';

const FORMATS = ['csv', 'xlsx'] as const;

/** The whole ranking as a table, for whoever works on it elsewhere. */
export function RankingDownloads({ call }: { call: FundCall }): React.JSX.Element {
  const download = useMutation({
    mutationFn: async (format: (typeof FORMATS)[number]) =>
      saveFile(
        `keskil-${call.code}-ranking.${format}`,
        await answerOf(
          api.GET('/api/calls/{id}/ranking/table', {
            params: { path: { id: call.id }, query: { format } },
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
