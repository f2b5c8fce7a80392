import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardConsole, makeGate, toLine } from '@/lib/logging/log-lines';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a line stays one line: nothing in it can break it, colour a terminal or change the text direction', () => {
  const hostile =
    'X\n2026-11-27 FATAL: forged\r\n\u001b[31mred\u001b[0m\0\u0085\u2028\u202egnp\u2066\ttab\u009b1m';
  const line = toLine(hostile);
  expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  expect(line).toContain('X\\n 2026-11-27 FATAL: forged\\n red\\u0000\\u0085');
  expect(toLine('Straße, شارع, 通り')).toBe('Straße, شارع, 通り');
});

test('a stack stays readable on one line, and a long text is visibly cut', () => {
  expect(toLine('Error: no\n    at one (a.ts:1)\n    at two\n')).toBe(
    'Error: no\\n at one (a.ts:1)\\n at two',
  );
  expect(toLine('x'.repeat(20_000_000)).length).toBeLessThan(4100);
  expect(toLine('x'.repeat(5000))).toMatch(/x … \(1000 more characters\)$/);
});

test('everything passed to the console becomes one such line', () => {
  const written: string[] = [];
  const note = (line: string) => void written.push(line);
  const target = { debug: note, log: note, info: note, warn: note, error: note } as unknown as Console;
  guardConsole(target);
  target.error('next-auth: %s:', 'X\nY', new Error('a\nforged line'));
  target.warn({ nested: { text: 'a\nb' } });
  expect(written).toHaveLength(2);
  for (const line of written) expect(line).not.toContain('\n');
  expect(written[0]).toContain('a\\n forged line');
  for (let count = 0; count < 100; count++) target.info('again and again');
  expect(written).toHaveLength(2 + 60);
});

test('lines per minute are limited for each kind, and dropped lines are counted', () => {
  const reported: string[] = [];
  const admit = makeGate((line) => reported.push(line), Date.now);
  const admitted = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => admit(line(at))).filter(Boolean).length;

  expect(admitted(1000, (at) => `Unexpected error ${at}a-${at}f: boom`)).toBe(60);
  expect(admit('Another thing')).toBe(true);
  expect(reported).toEqual([]);
  vi.advanceTimersByTime(60_000);
  expect(reported).toEqual([expect.stringMatching(/^940 more lines like "Unexpected error #/)]);
  expect(admit('Unexpected error 7: boom')).toBe(true);

  // Once there are two hundred kinds, all new ones share the limit of a single kind.
  expect(admitted(20_000, (at) => `${inLetters(at)} made up`)).toBeLessThan(300);
});

test('lines per minute are limited across all kinds', () => {
  const admit = makeGate(() => undefined, Date.now);
  const lines = Array.from(
    { length: 100 * 60 },
    (_, at) => `${inLetters(at % 100)} is one of a hundred kinds`,
  );
  expect(lines.filter(admit)).toHaveLength(2000);
});

test('the minute ends even if the event loop is too busy to run its timer', () => {
  const reported: string[] = [];
  let now = 1;
  const admit = makeGate(
    (line) => reported.push(line),
    () => now,
  );
  for (let count = 0; count < 70; count++) admit('boom');
  expect(admit('boom')).toBe(false);
  now += 60_000;
  expect(admit('boom')).toBe(true);
  expect(reported).toEqual([expect.stringMatching(/^11 more lines like "boom/)]);
});

/** A number spelled in letters, since digits don't count towards the kind. */
function inLetters(at: number): string {
  return String.fromCodePoint(...[...String(at)].map((digit) => 0x61 + Number(digit)));
}
