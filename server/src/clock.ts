/** Where the office is: its days begin and end there. */
export const OFFICE_ZONE = 'Asia/Kolkata';
const dateParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: OFFICE_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The ISO date of a moment in the office's zone. */
export const officeDate = (moment: Date): string => dateParts.format(moment);

/** India keeps one offset all year. */
const ZONE_OFFSET = '+05:30';
const DAY_MS = 86_400_000;

/** The next midnight in the office's zone. */
export const officeDayEnd = (moment: Date): Date =>
  new Date(Date.parse(`${officeDate(moment)}T00:00:00${ZONE_OFFSET}`) + DAY_MS);
