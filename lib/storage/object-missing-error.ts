/** The store holds no object of that key. */
export class ObjectMissingError extends Error {
  constructor(readonly key: string) {
    super(`There is no object ${key}.`);
    this.name = 'ObjectMissingError';
  }
}
