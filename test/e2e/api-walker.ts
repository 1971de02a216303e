interface Operation {
  method: string;
  path: string;
}

interface Document {
  paths: Record<string, Record<string, { operationId: string }>>;
}

interface Request {
  /** Fills in the path's `{id}`, or whatever its only parameter is called. */
  id?: string;
  query?: Record<string, string>;
  body?: object;
}

/** Where the operations are, as the document that the server shows says it. */
export class ApiMap {
  private constructor(
    private readonly url: string,
    private readonly operations: ReadonlyMap<string, Operation>,
  ) {}

  static async read(url: string): Promise<ApiMap> {
    const document = (await (await fetch(`${url}/api/openapi.json`)).json()) as Document;
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, { operationId }]) => [operationId, { method: method.toUpperCase(), path }] as const,
      ),
    );
    return new ApiMap(url, new Map(operations));
  }

  visitor(): Walker {
    return new Walker((operationId, request, cookie) => this.send(operationId, request, cookie));
  }

  private send(operationId: string, { id, query, body }: Request, cookie: string): Promise<Response> {
    const operation = this.operations.get(operationId);
    if (!operation) throw new Error(`The document has no operation ${operationId}`);
    const address = new URL(this.url + operation.path.replace(/\{\w+\}/, id ?? ''));
    for (const [name, value] of Object.entries(query ?? {})) address.searchParams.set(name, value);
    return fetch(address, {
      method: operation.method,
      headers: { cookie, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  }
}

type Send = (operationId: string, request: Request, cookie: string) => Promise<Response>;

/** A person who knows the operations by their ids alone. */
export class Walker {
  private cookie = '';

  constructor(private readonly send: Send) {}

  async signIn(email: string, password: string): Promise<this> {
    const response = await this.request('createSession', { body: { email, password } });
    this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    return this;
  }

  /** @throws Error with the problem when the server refuses */
  async call<Body>(operationId: string, request: Request = {}): Promise<Body> {
    const text = await (await this.request(operationId, request)).text();
    return (text === '' ? undefined : JSON.parse(text)) as Body;
  }

  async bytes(operationId: string, request: Request = {}): Promise<Buffer> {
    return Buffer.from(await (await this.request(operationId, request)).arrayBuffer());
  }

  private async request(operationId: string, request: Request): Promise<Response> {
    const response = await this.send(operationId, request, this.cookie);
    if (!response.ok) throw new Error(`${operationId} answers ${response.status}: ${await response.text()}`);
    return response;
  }
}
