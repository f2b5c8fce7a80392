import type { OrderChecker } from '@/lib/rows/check-orders';
import type { OpenAddress } from '@/lib/rows/open-address';
import type { SurveyedRow } from '@/lib/shaping/row-survey';

/** Lines are written in pieces of about this many characters. */
const PIECE_CHARACTERS = 64 * 1024;

/**
 * Collects the distinct addresses of a file that have no coordinates, as a line of JSON each. Only their keys stay in
 * memory.
 */
export class AddressCollector {
  private readonly keys = new Set<string>();
  private lines = '';
  private readonly encoder = new TextEncoder();

  constructor(
    private readonly checker: Pick<OrderChecker, 'openAddresses'>,
    private readonly write: (bytes: Uint8Array) => void | Promise<void>,
  ) {}

  /** The number of addresses. */
  get count(): number {
    return this.keys.size;
  }

  /**
   * @param row the first row of an order
   * @returns a promise only when something has to be written first
   */
  add(row: SurveyedRow): void | Promise<void> {
    for (const address of this.checker.openAddresses(row)) {
      if (this.keys.has(address.key)) continue;
      this.keys.add(address.key);
      this.lines += `${JSON.stringify(address)}\n`;
    }
    if (this.lines.length >= PIECE_CHARACTERS) return this.end();
  }

  /** Writes what is left. */
  end(): void | Promise<void> {
    const piece = this.encoder.encode(this.lines);
    this.lines = '';
    if (piece.length > 0) return this.write(piece);
  }
}

/** An address as the collector writes it. */
export function parseAddressLine(line: string): OpenAddress {
  return JSON.parse(line) as OpenAddress;
}
