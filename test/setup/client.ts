import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A person at the API: keeps the session's cookie, speaks JSON. */
export class Client {
  private cookie: string | undefined;

  constructor(private readonly app: NestFastifyApplication) {}

  async signIn(email: string, password: string): Promise<this> {
    const response = await this.post('/api/sessions', { email, password }).expect(201);
    this.cookie = response.headers['set-cookie']?.[0]?.split(';')[0];
    return this;
  }

  get(path: string): request.Test {
    return this.request('get', path);
  }

  post(path: string, body?: object): request.Test {
    return this.request('post', path, body);
  }

  put(path: string, body: object): request.Test {
    return this.request('put', path, body);
  }

  patch(path: string, body: object): request.Test {
    return this.request('patch', path, body);
  }

  delete(path: string): request.Test {
    return this.request('delete', path);
  }

  private request(method: Method, path: string, body?: object): request.Test {
    const test = request(this.app.getHttpServer())[method](path);
    if (this.cookie) void test.set('cookie', this.cookie);
    return body === undefined ? test : test.send(body);
  }
}
