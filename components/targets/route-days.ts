/** Days are strings like 2026-11-21: they sort by date and have no time zone. */
export interface DayRange {
  from: string;
  to: string;
}

const dayMs = 24 * 60 * 60 * 1000;

function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

/** The day ranges that dispatchers need most; a week begins on Monday (ISO 8601). */
export function quickChoices(today: string): { name: 'today' | 'tomorrow' | 'thisWeek'; range: DayRange }[] {
  const tomorrow = addDays(today, 1);
  const daysSinceMonday = (new Date(today).getUTCDay() + 6) % 7;
  const monday = addDays(today, -daysSinceMonday);
  return [
    { name: 'today', range: { from: today, to: today } },
    { name: 'tomorrow', range: { from: tomorrow, to: tomorrow } },
    { name: 'thisWeek', range: { from: monday, to: addDays(monday, 6) } },
  ];
}
