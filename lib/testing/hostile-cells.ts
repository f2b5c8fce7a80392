/** Input on which a backtracking pattern is slow: long runs that several of its parts match, with a mismatch at the end. */

const runs = [
  ...[' ', '\t', '\r', '\n', '\u00a0', '\u3000', '\u200e', '\u061c', '\ufeff', ' \u200e', '\r\n'],
  ...['0', '1', '00', '٣', '1 ', ' 1', '1.', '.1', '1,', ',000', '.000', ' 000', "'000", ',00', '1-', '-1'],
  ...['a', 'N', 'S', 'e', 'E', 'é', 'ß', 'ا', '漢', 'aB', 'a1', '1a', 'a ', 'a.', "a'", 'Ll', '_'],
  ...['[', ']', '(', ')', '{', '[]', '()', '[h]', '[1,', '{"a":', '[[', '[\\y', '[h'],
  ...['"', "'", '’', '""', "''", '"a', "'a", '\\', '\\"', '*', '_x', '_x000D_'],
  ...['+', '-', '=', '@', '−', '＝', '+1', '1e', 'e+', ';', '=;', ';\t', '&', '&#', '&a', '<', '%', '/'],
  ...['°', '° ', ' °', '€', '€ ', 'Rs.', '.', ',', '..', '. ', ':', 'ext', 'x1', 'tel:'],
  ...[
    '\u0301',
    '\u0315\u0300',
    '\u0315',
    'e\u0301',
    '\u064b',
    '\ufdfa',
    '\ud800',
    '\udc00',
    '\ud83d\ude00',
    '\0',
  ],
];

/** Two consecutive runs, so that one part of a pattern ends where another begins. */
const pairs = [
  ...[
    [' ', 'a'],
    ['1', ' '],
    [' ', '1'],
    ['a', ' '],
    ['0', 'a'],
    ['a', '0'],
    ['1', 'a'],
  ],
  ...[
    ['\u0315', '\u0300'],
    ['[', ']'],
    ['(', ')'],
    ["'", '='],
    ['"', '='],
    ['=', ';'],
    ['.', '0'],
    ['0', '.'],
  ],
];

/** What precedes and follows a run: the beginning of a valid value, and an end that makes it invalid. */
const frames = [
  ...[
    ['', ''],
    ['', 'x'],
    ['', ' 1'],
    ['1', 'x'],
    ['1', ''],
    ['-', '1'],
    ['1.', '1'],
    ['1.123', '!'],
  ],
  ...[
    ['N', '!'],
    ['"', ''],
    ['[', ']'],
    ['+1', 'x'],
  ],
];

/** A cell of about `length` characters. */
export interface HostileCell {
  name: string;
  make(length: number): string;
}

const repeat = (run: string, length: number) => run.repeat(Math.ceil(length / run.length));

const middles: HostileCell[] = [
  ...runs.map((run) => ({ name: JSON.stringify(run), make: (length: number) => repeat(run, length) })),
  ...pairs.map(([one = '', other = '']) => ({
    name: `${JSON.stringify(one)}, then ${JSON.stringify(other)}`,
    make: (length: number) => repeat(one, length / 2) + repeat(other, length / 2),
  })),
];

/** Each run in each frame. */
export const hostileCells: readonly HostileCell[] = middles.flatMap(({ name, make }) =>
  frames.map(([front = '', end = '']) => ({
    name: `${JSON.stringify(front)} + ${name} + ${JSON.stringify(end)}`,
    make: (length: number) => front + make(length) + end,
  })),
);
