import { describe, expect, it } from 'vitest';
import { RowKeys } from '@/components/ui/sheet-grid/row-keys';

const inView = 30;
const rowsFrom = (first: number, count = inView) => Array.from({ length: count }, (_, at) => first + at);

/** Draws rows as the grid does: the row with the focus too, before or after those in view. */
function drawing() {
  const keys = new RowKeys();
  keys.showUpTo(inView);
  return (first: number, active = -1) => {
    const rows = rowsFrom(first);
    if (active >= 0 && !rows.includes(active)) rows.push(active);
    rows.sort((one, other) => one - other);
    return rows.map((row) => ({ row, key: keys.keyOf(row, row === active) }));
  };
}

type Drawn = ReturnType<ReturnType<typeof drawing>>;
const keysOf = (drawn: Drawn) => drawn.map(({ key }) => key);
const keyOf = (drawn: Drawn, row: number) => drawn.find((one) => one.row === row)?.key;

/** What React moves: an element before which another now stands that stood after it. */
function moved(before: readonly string[], after: readonly string[]): string[] {
  let furthest = -1;
  return after.filter((key) => {
    const place = before.indexOf(key);
    if (place < 0) return false;
    const isMoved = place < furthest;
    furthest = Math.max(furthest, place);
    return isMoved;
  });
}

describe('the keys of rows in view', () => {
  it('are taken over one by one after a leap', () => {
    const draw = drawing();
    const before = keysOf(draw(0));
    for (const first of [5000, 80_000, 79_000, 12]) expect(keysOf(draw(first))).toEqual(before);
  });

  it('are kept by each row that stays in view, however it is scrolled', () => {
    const draw = drawing();
    let before = draw(5000);
    for (const first of [5003, 5001, 5020, 4995, 4990]) {
      const after = draw(first);
      for (const { row, key } of after) expect(keyOf(before, row) ?? key).toBe(key);
      expect(moved(keysOf(before), keysOf(after))).toEqual([]);
      before = after;
    }
  });

  it('never change for the row with the focus, which is never moved', () => {
    const leaps = [5000, 5010, 5100, 400, 403, 690, 710, 2990, 40_000, 2000, 3001, 0, 14, 9000];
    for (const active of [0, 15, 700, 3000, 4999]) {
      const draw = drawing();
      let before = draw(active);
      before = draw(Math.max(0, active - 10), active);
      const own = keyOf(before, active);
      const upAgain = Array.from({ length: 60 }, (_, at) => 9000 - 20 * at);
      for (const first of [...leaps, ...upAgain]) {
        const after = draw(first, active);
        expect(keyOf(after, active)).toBe(own);
        expect(new Set(keysOf(after)).size).toBe(after.length);
        expect(moved(keysOf(before), keysOf(after))).not.toContain(own);
        before = after;
      }
    }
  });

  it('stay the same when a row gets the focus, so that a click ends on the element where it began', () => {
    for (const first of [0, 1000, 1010])
      for (const row of rowsFrom(first).filter((one) => one !== 5)) {
        const draw = drawing();
        draw(0, 5);
        draw(2000, 5);
        const before = draw(first, 5);
        expect(keyOf(draw(first, row), row)).toBe(keyOf(before, row));
      }
  });

  it('are new as long as nobody knows how many rows are in view', () => {
    const keys = new RowKeys();
    const all = [0, 100, 50, 7].flatMap((first) => rowsFrom(first, 5).map((row) => keys.keyOf(row, false)));
    expect(new Set(all).size).toBe(20);
  });
});
