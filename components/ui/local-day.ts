/** The day of a moment on the reader's own calendar: 2026-12-31. */
export function localDay(moment: string | number | Date): string {
  const date = new Date(moment);
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
