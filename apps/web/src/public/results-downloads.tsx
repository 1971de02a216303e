import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../shared/api/client.js';
import { saveFile } from '../shared/files/save-file.js';
import { sentenceOf } from '../shared/states/fault.js';
import { useDetailTexts } from './detail-texts.js';
import type { PublicResults } from './published-results.js';
import classes from './results.module.css';

const FORMATS = ['csv', 'xlsx', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** The results as they are shown, and JSON with everything that recomputing them needs. */
export function ResultsDownloads({ results }: { results: PublicResults }): React.JSX.Element {
  const { t } = useDetailTexts();
  const { call } = results.document;
  const fileOf = async (format: Format): Promise<Blob> =>
    format === 'json'
      ? new Blob([JSON.stringify(results)], { type: 'application/json' })
      : answerOf(
          api.GET('/api/calls/{id}/results/table', {
            params: { path: { id: call.id }, query: { format } },
            parseAs: 'blob',
          }),
        );
  const download = useMutation({
    mutationFn: async (format: Format) =>
      saveFile(`keskil-${call.code}-v${results.version}.${format}`, await fileOf(format)),
  });
  return (
    <div className={classes.downloads}>
      {FORMATS.map((format) => (
        <Button
          key={format}
          variant="default"
          loading={download.isPending && download.variables === format}
          onClick={() => download.mutate(format)}
        >
          {format.toUpperCase()}
        </Button>
      ))}
      {download.error && <p role="alert">{sentenceOf(download.error, t)}</p>}
    </div>
  );
}
