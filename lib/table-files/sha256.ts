/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUND_CONSTANTS = new Uint32Array(64);
/** The same of their square roots, for the first 8 primes (5.3.3). */
const INITIAL_STATE = new Uint32Array(8);

const fraction = (root: number) => (root - Math.floor(root)) * 2 ** 32;
for (let candidate = 2, found = 0; found < 64; candidate++) {
  let isPrime = true;
  for (let divisor = 2; divisor * divisor <= candidate; divisor++)
    if (candidate % divisor === 0) isPrime = false;
  if (!isPrime) continue;
  ROUND_CONSTANTS[found] = fraction(Math.cbrt(candidate));
  if (found < 8) INITIAL_STATE[found] = fraction(Math.sqrt(candidate));
  found += 1;
}

const BLOCK_BYTES = 64;

/**
 * SHA-256 of bytes that arrive in parts. The browser's own needs all of them in memory, and exists only on pages that
 * come over HTTPS.
 */
export class Sha256 {
  private readonly state = INITIAL_STATE.slice();
  private readonly words = new Uint32Array(64);
  private readonly block = new Uint8Array(BLOCK_BYTES);
  private filled = 0;
  private bytes = 0;

  update(part: Uint8Array): void {
    this.bytes += part.length;
    let at = 0;
    while (at < part.length) {
      if (this.filled === 0 && part.length - at >= BLOCK_BYTES) {
        this.compress(part, at);
        at += BLOCK_BYTES;
        continue;
      }
      const taken = Math.min(BLOCK_BYTES - this.filled, part.length - at);
      this.block.set(part.subarray(at, at + taken), this.filled);
      this.filled += taken;
      at += taken;
      if (this.filled === BLOCK_BYTES) {
        this.compress(this.block, 0);
        this.filled = 0;
      }
    }
  }

  /** The hash in hexadecimal, once all parts have been given. */
  digest(): string {
    const bits = this.bytes * 8;
    const padding = new Uint8Array((this.filled < 56 ? 56 : 120) - this.filled + 8);
    padding[0] = 0x80;
    const view = new DataView(padding.buffer);
    view.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32));
    view.setUint32(padding.length - 4, bits % 2 ** 32);
    this.update(padding);
    return Array.from(this.state, (word) => word.toString(16).padStart(8, '0')).join('');
  }

  /** FIPS 180-4, 6.2.2. */
  private compress(bytes: Uint8Array, start: number): void {
    const { words, state } = this;
    for (let index = 0; index < 16; index++) {
      const at = start + index * 4;
      words[index] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
    }
    for (let index = 16; index < 64; index++) {
      const one = words[index - 15]!;
      const two = words[index - 2]!;
      const low = rotate(one, 7) ^ rotate(one, 18) ^ (one >>> 3);
      const high = rotate(two, 17) ^ rotate(two, 19) ^ (two >>> 10);
      words[index] = words[index - 16]! + low + words[index - 7]! + high;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let index = 0; index < 64; index++) {
      const choice = (e & f) ^ (~e & g);
      const first =
        (h +
          (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
          choice +
          ROUND_CONSTANTS[index]! +
          words[index]!) |
        0;
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    state[0]! += a;
    state[1]! += b;
    state[2]! += c;
    state[3]! += d;
    state[4]! += e;
    state[5]! += f;
    state[6]! += g;
    state[7]! += h;
  }
}

const rotate = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));
