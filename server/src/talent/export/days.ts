/** Plain days (YYYY-MM-DD), counted in UTC so that no zone moves them. */
const DAY_MS = 86_400_000;

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one to the other, both counted; 0 or less where they run backwards. */
export function daysIn(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS + 1;
}

/** Every day from one to the other, both included. */
export const eachDay = (from: string, to: string): readonly string[] =>
  Array.from({ length: Math.max(0, daysIn(from, to)) }, (_, index) => addDays(from, index));
