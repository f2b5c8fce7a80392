/**
 * The React keys of the rows in view. After a leap through the sheet, the rows that are shown now take over the elements of
 * those that were, one after the other: to make 30 rows of elements and throw 30 away at each leap is what a browser has to
 * collect in the middle of a scroll.
 *
 * A row keeps its key as long as it is in view, and the row with the focus always. No element is moved among the others: the
 * browser takes the focus from what is moved.
 */
export class RowKeys {
  /** The key of a row is its number and this, until the next leap. */
  private shift = 0;
  private greatest = 0;
  /** The rows of the last pass, which come in their order, without the row with the focus if that is out of view. */
  private first = 0;
  private last = -1;
  private active = { row: -1, key: '' };
  private inView = Infinity;

  /**
   * Says that up to `count` rows follow each other in view; until then, no element is taken over. It never becomes less: an
   * element must not be taken from a row that is still shown while the sheet shrinks.
   */
  showUpTo(count: number): void {
    if (this.inView === Infinity || count > this.inView) this.inView = count;
  }

  /** The key of a row, from 0, which is drawn now. `isActive`: whether it has the focus. */
  keyOf(row: number, isActive: boolean): string {
    if (isActive && row === this.active.row) {
      if (row === this.last + 1) this.last = row;
      return this.active.key;
    }
    if (row !== this.last + 1) this.startPass(row);
    this.last = row;
    const number = row + this.shift;
    this.greatest = Math.max(this.greatest, number);
    const key = String(number) === this.active.key ? `${number} beside the focus` : String(number);
    if (isActive) this.active = { row, key };
    return key;
  }

  private startPass(row: number) {
    const isLeap = row > this.last || row + this.inView <= this.first;
    if (isLeap && this.last >= 0) {
      const from = Math.min(row, this.first);
      const to = Math.max(row + this.inView, this.last);
      const isPastFocus = this.active.row >= from && this.active.row <= to;
      const firstKey = isPastFocus || this.inView === Infinity ? this.greatest + 1 : this.first + this.shift;
      this.shift = firstKey - row;
    }
    this.first = row;
  }
}
