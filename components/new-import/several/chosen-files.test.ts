import { expect, test } from 'vitest';
import { takeFiles } from '@/components/new-import/several/chosen-files';

const file = (name: string, lastModified = 1) => new File(['x'], name, { lastModified });
const namesOf = (chosen: ReturnType<typeof takeFiles>) => chosen.map((entry) => entry.file.name);

test('a single other file takes the place of a single one, with a wizard of its own', () => {
  const [first] = takeFiles([], [file('a.csv')]);
  const after = takeFiles([first!], [file('b.csv')]);
  expect(after).toMatchObject([{ id: first!.id, serial: 1, reading: 1, changedAt: null }]);
  expect(namesOf(after)).toEqual(['b.csv']);
});

test('beside several files another one is added, and nothing of theirs is touched', () => {
  const two = takeFiles([], [file('a.csv'), file('b.csv')]);
  const three = takeFiles(two, [file('c.csv')]);
  expect(namesOf(three)).toEqual(['a.csv', 'b.csv', 'c.csv']);
  expect(three.slice(0, 2)).toEqual(two);
  expect(new Set(three.map(({ id }) => id)).size).toBe(3);
});

test('a file with the name of a chosen one is its corrected version, and keeps its wizard', () => {
  const two = takeFiles([], [file('a.csv'), file('b.csv')]);
  const after = takeFiles(two, [file('b.csv', 2), file('c.csv')]);
  expect(namesOf(after)).toEqual(['a.csv', 'b.csv', 'c.csv']);
  expect(after[1]).toMatchObject({ serial: 0, reading: 1, changedAt: 2 });
  expect(takeFiles(after, [file('b.csv', 2)])[1]).toMatchObject({ changedAt: 2, reading: 2 });
});

test('two files of the same name in one drop are not two entries', () => {
  expect(namesOf(takeFiles([], [file('a.csv'), file('a.csv', 2)]))).toEqual(['a.csv']);
});
