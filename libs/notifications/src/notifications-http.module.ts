import { Module } from '@nestjs/common';
import { LettersController } from './http/letters.controller.js';
import { WorkController } from './http/work.controller.js';
import { NotificationsModule } from './notifications.module.js';

@Module({ imports: [NotificationsModule], controllers: [LettersController, WorkController] })
export class NotificationsHttpModule {}
