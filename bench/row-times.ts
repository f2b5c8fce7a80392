/** The time per row, in microseconds. */
export function rowMicroseconds(ms: number, rows: number): number {
  return (ms * 1000) / rows;
}

/** "+12 %", "−3 %". */
export function showGrowth(share: number): string {
  const percent = Math.round(share * 100);
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent)} %`;
}
