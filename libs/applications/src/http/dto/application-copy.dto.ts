import { ApplicationContentDto } from './application-content.dto.js';

export class ListedCopyDto {
  id: string;
  /** The project's name in that text. */
  title: string;
  /** Who decided for another text. */
  putAsideByName: string;
  /** UTC */
  putAsideAt: string;
}

export class ApplicationCopiesDto {
  /** Newest first, twenty at most. */
  items: ListedCopyDto[];
}

export class ApplicationCopyDto {
  id: string;
  putAsideAt: string;
  content: ApplicationContentDto;
}
