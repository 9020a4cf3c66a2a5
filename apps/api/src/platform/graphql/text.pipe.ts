import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { badInput } from '../errors/coded-error.ts';

/** Refuses NUL in any argument, however deep: PostgreSQL has no text with it. */
@Injectable()
export class TextPipe implements PipeTransform {
  transform(value: unknown, { type, data = '' }: ArgumentMetadata): unknown {
    // Decorators of our own hand in what no caller wrote.
    const field = type === 'custom' ? undefined : fieldWithNul(value, data);
    if (field !== undefined) throw badInput(field, 'contains a NUL character, which text cannot hold.');
    return value;
  }
}

const namedLevels = 3;

/** Where it stands, by the names of its first levels. Not recursive: JSON may be nested deeper than the stack. */
function fieldWithNul(value: unknown, name: string): string | undefined {
  const waiting: { value: unknown; field: string; level: number }[] = [{ value, field: name, level: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, field, level } = next;
    if (typeof value === 'string' && value.includes('\0')) return field;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key.includes('\0')) return field;
      const place = Array.isArray(value) ? `${field}[${key}]` : `${field}.${key}`;
      waiting.push({ value: inner, field: level < namedLevels ? place : field, level: level + 1 });
    }
  }
  return undefined;
}
