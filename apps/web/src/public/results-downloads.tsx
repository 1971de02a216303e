import { Button } from '@mantine/core';
import type { PublicResults } from './published-results.js';
import { resultsCsv } from './results-figures.js';
import classes from './results.module.css';
import { saveFile } from './save-file.js';

/** A mark without which spreadsheets take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

export function ResultsDownloads({ results }: { results: PublicResults }): React.JSX.Element {
  const { document, version } = results;
  const name = `keskil-${document.call.code}-v${version}`;
  return (
    <div className={classes.downloads}>
      <Button
        variant="default"
        onClick={() => saveFile(`${name}.csv`, 'text/csv', BYTE_ORDER_MARK + resultsCsv(document))}
      >
        CSV
      </Button>
      <Button
        variant="default"
        onClick={() => saveFile(`${name}.json`, 'application/json', JSON.stringify(results))}
      >
        JSON
      </Button>
    </div>
  );
}
