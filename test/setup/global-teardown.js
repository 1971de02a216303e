import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  const { postgres, dataFolder } = globalThis.keskilTestServer;
  await postgres.stop();
  await rm(dataFolder, { recursive: true, force: true });
}
