import { readFile } from 'node:fs/promises';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AccessFor } from '#platform';

const file = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8');

/** Where the one-time set-up link of a fresh installation leads. */
@Controller('setup')
@ApiExcludeController()
export class SetupPageController {
  @Get()
  @AccessFor('public')
  @Header('content-type', 'text/html; charset=utf-8')
  page(): Promise<string> {
    return file('setup.html');
  }

  @Get('setup.css')
  @AccessFor('public')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): Promise<string> {
    return file('setup.css');
  }

  @Get('setup.js')
  @AccessFor('public')
  @Header('content-type', 'text/javascript; charset=utf-8')
  script(): Promise<string> {
    return file('setup.js');
  }
}
