import { Body, Controller, Get, HttpCode, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AccessFor, CurrentActor, IdParam, Texts, type Actor } from '#platform';
import { ExportPaymentOrders } from '../use-cases/export-payment-orders.js';
import { HandOutPaymentBatch } from '../use-cases/hand-out-payment-batch.js';
import { ImportBankStatement } from '../use-cases/import-bank-statement.js';
import { importResult } from './bank-files.presenter.js';
import { ExportPaymentOrdersDto, ImportBankStatementDto, ImportResultDto } from './dto/bank-files.dto.js';
import { PaymentFile } from './payment-file.js';

const FILE = {
  description: 'The file of payment orders, 1CClientBankExchange 1.03 in Windows-1251.',
  schema: { type: 'string', format: 'binary' },
};

@Controller('api')
export class BankFilesController {
  constructor(
    private readonly exportPaymentOrders: ExportPaymentOrders,
    private readonly handOutPaymentBatch: HandOutPaymentBatch,
    private readonly importBankStatement: ImportBankStatement,
    private readonly texts: Texts,
  ) {}

  /** Put approved payouts into a file for the bank's client. `Location` is where the same file can be had again. */
  @Post('payment-batches')
  @AccessFor(['finance-preparer'])
  @ApiOperation({ operationId: 'exportPaymentOrders', tags: ['payouts'] })
  @ApiProduces('text/plain')
  @ApiResponse({ status: 201, ...FILE })
  async export(
    @CurrentActor() actor: Actor,
    @Body() body: ExportPaymentOrdersDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const batch = await this.exportPaymentOrders.execute(actor, body);
    void reply.header('location', `/api/payment-batches/${batch.id}`);
    return new PaymentFile(batch);
  }

  /** A file of payment orders again, byte for byte. */
  @Get('payment-batches/:id')
  @AccessFor(['finance-preparer'])
  @ApiOperation({ operationId: 'getPaymentBatch', tags: ['payouts'] })
  @ApiProduces('text/plain')
  @ApiResponse({ status: 200, ...FILE })
  async file(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<StreamableFile> {
    return new PaymentFile(await this.handOutPaymentBatch.execute(actor, id));
  }

  /** Read the bank's statement: it confirms payouts and finds returned ones. Each line counts once. */
  @Post('bank-statements')
  @HttpCode(200)
  @AccessFor(['finance-preparer'])
  @ApiOperation({ operationId: 'importBankStatement', tags: ['payouts'] })
  async import(@CurrentActor() actor: Actor, @Body() body: ImportBankStatementDto): Promise<ImportResultDto> {
    const bytes = Buffer.from(body.fileBase64, 'base64');
    const result = await this.importBankStatement.execute(actor, { organiserId: body.organiserId, bytes });
    return importResult(result, (code) => this.texts.say(actor.locale, code));
  }
}
