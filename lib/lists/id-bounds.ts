/** IDs are made by a machine's clock, times of creation by the database's: they may differ by this much. */
const clockToleranceMs = 10 * 60 * 1000;

interface Times {
  gte?: Date;
  lt?: Date;
  lte?: Date;
}

/**
 * The IDs (UUID v7, which begin with their time) that rows created in a range of times have, so that a list in the order
 * of IDs begins and ends where the range does. Wider than the range, which still has to be compared.
 * @returns `from`: no lower one; `below`: only lower ones
 */
export function idBounds({ gte, lt, lte }: Times): { from?: string; below?: string } {
  const to = lt ?? lte;
  return {
    ...(gte && { from: firstIdAt(gte.getTime() - clockToleranceMs) }),
    ...(to && { below: firstIdAt(to.getTime() + clockToleranceMs + 1) }),
  };
}

/** The lowest possible UUID v7 of a millisecond; times before 1970 and after 10889 are moved to these. */
export function firstIdAt(ms: number): string {
  const clamped = Math.min(Math.max(Math.trunc(ms), 0), 2 ** 48 - 1);
  const hex = clamped.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

/** Lower than every ID. */
export const lowestId = '00000000-0000-0000-0000-000000000000';

/** Higher than every ID. */
export const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** When an ID was made: the time that a UUID v7 begins with. */
export function timeOfId(id: string): Date {
  return new Date(parseInt(id.replaceAll('-', '').slice(0, 12), 16));
}

/** The ID before this one; of the lowest, itself. */
export function idBefore(id: string): string {
  return id === lowestId ? id : moveId(id, -1n);
}

/** The ID after this one; of the highest, itself. */
export function idAfter(id: string): string {
  return id === highestId ? id : moveId(id, 1n);
}

function moveId(id: string, by: bigint): string {
  const hex = (BigInt(`0x${id.replaceAll('-', '')}`) + by).toString(16).padStart(32, '0');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
