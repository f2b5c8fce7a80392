/**
 * How much of something is done, for a screen reader: in steps of a quarter, as each number between would interrupt the person.
 * @param total 0: there is nothing to do yet
 * @returns 0 to 0.75; that all is done is said by other words
 */
export function announcedShare(done: number, total: number): number {
  return total === 0 ? 0 : Math.min(3, Math.floor((4 * done) / total)) / 4;
}
