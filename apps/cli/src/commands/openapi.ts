import { writeFile } from 'node:fs/promises';
import { processConfig } from '#platform';
import { apiDocument } from '../../../api/src/openapi/document.js';
import { createApi } from '../../../api/src/create-api.js';
import { useCasesOnly } from '../all-in-one.module.js';
import { readyDatabase } from '../database.js';
import type { Command } from './command.js';

export const openapi: Command = {
  async run() {
    const config = Object.assign(processConfig(), { logLevel: 'silent' as const });
    const database = await readyDatabase(config, () => undefined);
    const app = await createApi(useCasesOnly(config), config);
    const document = await apiDocument(app);
    await writeFile('openapi.json', `${JSON.stringify(document, null, 2)}\n`);
    await app.close();
    await database.stop();
  },
};
