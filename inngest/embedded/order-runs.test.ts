import { expect, test, vi } from 'vitest';
import { processImport } from '@/inngest/functions/process-import';
import { useTestDatabase } from '@/lib/testing/test-database';
import { evaluatePriority } from './evaluate-expression';
import { driveFunctions, untilEnded } from './testing/drive-functions';

useTestDatabase();

const priority = processImport.opts.priority!.run!;
const priorityOf = (size?: string) => evaluatePriority(priority, { event: { data: size ? { size } : {} } });

test('the priority of an import depends on its size alone', () => {
  expect(['small', 'medium', 'large', undefined].map(priorityOf)).toEqual([120, 60, 0, 0]);
});

test('a priority is a whole number of seconds, ten minutes at most, or 0', () => {
  const values = ['7', '-7', '10000', '-10000', '1.5', "'7'", 'event.none', 'event.data'];
  expect(values.map((text) => evaluatePriority(text, { event: { data: {} } }))).toEqual([
    ...[7, -7, 600, -600, 0, 0, 0, 0],
  ]);
});

test.each([
  ['a limit', { LADING_ENGINE_CONCURRENCY: '8' }, { limit: 1 }],
  ['the queue', { LADING_ENGINE_CONCURRENCY: '1' }, { limit: 100 }],
])(
  'a small import that comes last goes before large ones that wait for %s',
  async (_, settings, limit) => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const begun: string[] = [];
    const { client } = await driveFunctions(
      (inngest) => [
        inngest.createFunction(
          { id: 'import', triggers: { event: 'import' }, priority: { run: priority }, concurrency: [limit] },
          async ({ event, step }) => {
            const { name } = event.data as { name: string };
            await Promise.all(
              [1, 2].map((part) =>
                step.run(`part-${part}`, async () => {
                  begun.push(name);
                  await released;
                }),
              ),
            );
          },
        ),
      ],
      settings,
    );
    const send = (name: string, size: string) => client.send({ name: 'import', data: { name, size } });
    await send('first', 'large');
    await vi.waitFor(() => expect(begun).toContain('first'), 30_000);
    for (const name of ['large-1', 'large-2']) await send(name, 'large');
    await send('medium', 'medium');
    await send('small', 'small');
    release();
    await untilEnded('import', 5, 120_000);
    const others = begun.filter((name) => name !== 'first');
    const rank = (name: string) => others.lastIndexOf(name);
    expect(others.slice(0, 2)).toEqual(['small', 'small']);
    expect(rank('medium')).toBeLessThan(others.findIndex((name) => name.startsWith('large')));
  },
  150_000,
);
