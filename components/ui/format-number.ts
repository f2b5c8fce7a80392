const integer = new Intl.NumberFormat('en');
const compact = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** 12345 → "12,345" */
export function formatCount(value: number): string {
  return integer.format(value);
}

/** 12345 → "12,345"; "10,000+" when there are more, or may be. */
export function formatTotal(total: number, isExact: boolean): string {
  return `${formatCount(total)}${isExact ? '' : '+'}`;
}

/** A count with its noun: (1, "row") → "1 row", (2000, "row") → "2,000 rows". */
export function countOf(value: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(value)} ${value === 1 ? singular : plural}`;
}

/** Bytes in the unit a person would choose: 15728640 → "15 MiB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${compact.format(bytes / 1024)} KiB`;
  return `${compact.format(bytes / (1024 * 1024))} MiB`;
}

/** A distance in metres, or from a kilometre on in kilometres: "35 m", "2.5 km". */
export function formatDistance(metres: number): string {
  return metres < 1000 ? `${formatCount(metres)} m` : `${formatCount(Math.round(metres / 100) / 10)} km`;
}
