import { Param, type PipeTransform } from '@nestjs/common';
import { DomainError, isId } from '#kernel';

class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw new DomainError('kernel.invalid-id', 'not-found');
    return value;
  }
}

/** An id in the path. A broken one is no such thing, as far as anyone can tell. */
export const IdParam = (name: string): ParameterDecorator => Param(name, new IdPipe());
