/** The store has no object with that key. */
export class ObjectMissingError extends Error {
  constructor(readonly key: string) {
    super(`There is no object ${key}.`);
    this.name = 'ObjectMissingError';
  }
}
