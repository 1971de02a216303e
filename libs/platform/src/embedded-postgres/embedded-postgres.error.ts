/** Why the embedded database cannot run. The message is one sentence that can be shown to the person as it is. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** The sentence for a failed call that has none of its own, mostly a folder that may not be written. */
export function asEmbeddedPostgresError(dataFolder: string, error: unknown): EmbeddedPostgresError {
  if (error instanceof EmbeddedPostgresError) return error;
  const sentence = `The folder ${dataFolder} cannot be used for the database: ${reasonOf(error)}.`;
  return new EmbeddedPostgresError(sentence, { cause: error });
}

/** The system's own words for a failed call, for use inside a sentence. */
export function reasonOf(error: unknown): string {
  return (propertyOf(error, 'message') ?? String(error)).replaceAll(/\s+/g, ' ').trim();
}

/** The system's code of a failed call, e.g. `ENOENT`. */
export function systemCodeOf(error: unknown): string | undefined {
  return propertyOf(error, 'code');
}

/** What a failed program wrote to its error output. */
export function errorOutputOf(error: unknown): string | undefined {
  return propertyOf(error, 'stderr');
}

/** Not by `instanceof`: Node's own errors are of another realm inside a test. */
function propertyOf(error: unknown, name: string): string | undefined {
  const value = (Object(error) as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}
