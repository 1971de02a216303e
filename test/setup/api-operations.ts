import { readFile } from 'node:fs/promises';

export interface Operation {
  operationId: string;
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  /** Names of what may stand in the query. */
  query: string[];
  /** Those of them without which the operation is refused. */
  required: string[];
  /** Of a body. */
  example?: Record<string, unknown>;
}

interface Document {
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        parameters?: { in: string; name: string; required?: boolean }[];
        requestBody?: { content: Record<string, { example?: Record<string, unknown> }> };
      }
    >
  >;
}

/** Every operation of the API's document. */
export async function documentedOperations(): Promise<Operation[]> {
  const { paths } = JSON.parse(await readFile('openapi.json', 'utf8')) as Document;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId, parameters = [], requestBody }]) => ({
      ...{ operationId, method: method as Operation['method'], path },
      query: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
      required: parameters.filter((parameter) => parameter.required === true).map(({ name }) => name),
      example: requestBody?.content['application/json']?.example,
    })),
  );
}

/** The path with each id of the kind that stands before it; unknown kinds stay. */
export const pathWith = ({ path }: Operation, ids: Readonly<Record<string, string>>): string =>
  path.replace(/([\w-]+)\/\{(\w+)\}/g, (all, kind: string, name: string) => {
    const id = ids[kind] ?? ids[name];
    return id ? `${kind}/${id}` : all;
  });
