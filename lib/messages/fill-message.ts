import type { MessageParams } from '@/lib/errors';

/** Fills the placeholders of a message: `{name}`. One without a parameter becomes "?". */
export function fillMessage(message: string, params: MessageParams): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    return typeof value === 'object' ? value.join(', ') : String(value ?? '?');
  });
}
