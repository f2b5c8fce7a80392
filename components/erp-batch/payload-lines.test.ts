import { describe, expect, test } from 'vitest';
import { payloadLines } from '@/components/erp-batch/payload-lines';

const show = (payload: unknown, problems: { path?: string; message: string }[] = []) =>
  payloadLines(payload, problems).lines.map(
    ({ depth, text, messages, isMissing }) =>
      `${'  '.repeat(depth)}${text}${isMissing ? ' (missing)' : ''}${messages.map((message) => ` <- ${message}`).join('')}`,
  );

describe('a rejected item, line by line', () => {
  test('shows the JSON that was sent', () => {
    const payload = { externalId: 'A', tags: ['x', 1, null, {}, []], address: { latitude: 1.5 }, ok: true };
    const { lines, isCut } = payloadLines(payload, []);
    const text = lines.map((line) => '  '.repeat(line.depth) + line.text).join('\n');
    expect(text).toBe(JSON.stringify(payload, null, 2));
    expect(isCut).toBe(false);
  });

  test('shows each problem beside its value, and a missing value where it belongs', () => {
    const payload = { externalId: 'A', address: { latitude: 252.1, city: 'Essen' } };
    expect(
      show(payload, [
        { path: 'address.latitude', message: 'too far north' },
        { path: 'title', message: 'required' },
        { path: 'address.country', message: 'which?' },
        { message: 'about nothing in particular' },
      ]),
    ).toEqual([
      '{',
      '  "externalId": "A",',
      '  "address": {',
      '    "latitude": 252.1, <- too far north',
      '    "city": "Essen"',
      '    "country" (missing) <- which?',
      '  }',
      '  "title" (missing) <- required',
      '}',
    ]);
  });

  test('marks a group that is not an object, and an empty item', () => {
    expect(show({ planning: 'soon' }, [{ path: 'planning', message: 'no object' }])).toEqual([
      '{',
      '  "planning": "soon" <- no object',
      '}',
    ]);
    expect(show({}, [{ path: 'externalId', message: 'required' }])).toEqual([
      '{',
      '  "externalId" (missing) <- required',
      '}',
    ]);
  });

  test('marks a value that is not an object as a whole', () => {
    const problems = [{ path: 'target', message: 'must be an object' }];
    expect(show('DEL-1', problems)).toEqual(['"DEL-1" <- must be an object']);
    expect(show([{ target: 1 }], problems)[0]).toBe('[ <- must be an object');
  });

  test.each([null, 'text', 7, true, [], {}])('shows what is not an item at all: %j', (payload) => {
    expect(show(payload)).toEqual([JSON.stringify(payload)]);
  });

  test('escapes what a screen cannot show', () => {
    expect(show('a\0b\ud800')).toEqual(['"a\\u0000b\\ud800"']);
    expect(show({ ['__proto__x']: 1, constructor: 2 }, [{ path: 'toString', message: 'm' }])).toContain(
      '  "toString" (missing) <- m',
    );
  });

  test('cuts off what is too long', () => {
    const { lines, isCut } = payloadLines(Array(5_000).fill('x'.repeat(5_000)), []);
    expect(isCut).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(400);
    expect(lines[1]!.text.length).toBeLessThan(1_000);
  });
});
