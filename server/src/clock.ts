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
