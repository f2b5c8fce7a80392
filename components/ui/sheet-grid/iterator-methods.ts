/**
 * `map` and `toArray` of iterators, which the grid needs, for browsers (and Node) that do not have them: Safari before 18.4,
 * Firefox before 131.
 */
const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;

const missing = {
  *map(this: Iterable<unknown>, change: (value: unknown, index: number) => unknown) {
    let index = 0;
    for (const value of this) yield change(value, index++);
  },
  toArray(this: Iterable<unknown>) {
    return [...this];
  },
};

for (const [name, value] of Object.entries(missing)) {
  if (name in iteratorPrototype) continue;
  Object.defineProperty(iteratorPrototype, name, { value, writable: true, configurable: true });
}
