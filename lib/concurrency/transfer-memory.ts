import { move, transferableSymbol, valueSymbol } from 'piscina';

/** What a function of a worker thread returns so that the caller gets a `Value`: piscina unpacks it on the way. */
export class Transferred<Value extends object> {
  readonly [valueSymbol]: Value;
  readonly [transferableSymbol]: ArrayBuffer[];

  constructor(value: Value, memory: ArrayBuffer[]) {
    this[valueSymbol] = value;
    this[transferableSymbol] = memory;
  }
}

/** Transfers the memory of `arrays`, which are part of `value`, to the calling thread instead of copying it. */
export function transferMemory<Value extends object>(
  value: Value,
  arrays: Uint8Array<ArrayBuffer>[],
): Transferred<Value> {
  const transferred = new Transferred(
    value,
    arrays.map((array) => array.buffer),
  );
  move(transferred);
  return transferred;
}

/**
 * The memory of `array`, to be transferred to a thread; none when the array is a part of something larger, whose other
 * parts would be lost: it is copied then.
 */
export function ownMemory({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
