/** The availability grid: people down, days across, a word in every cell. */
import type { ExportLang } from '../../contract.ts';
import type { AvailabilityBlock, AvailabilityStatus } from '../model.ts';
import { eachDay } from './days.ts';
import { dayOf, listedName, type ListedPerson } from './shortlist.ts';
import { dayCell, type Cell, type Table, type TintedCell } from './table.ts';
import { exportWords, type DayStatus, type ExportWords } from './words.ts';

const TINT = {
  free: 'free',
  booked: 'booked',
  hold: 'hold',
  firstRefusal: 'firstRefusal',
  unavailable: 'unavailable',
  notOnFile: 'unknown',
} as const satisfies Record<DayStatus, TintedCell['tint']>;

const STATUS = {
  booked: 'booked',
  unavailable: 'unavailable',
  hold: 'hold',
  first_refusal: 'firstRefusal',
} as const satisfies Record<AvailabilityStatus, DayStatus>;
/** Where several entries fall on one day, the one that binds most is shown. */
const BINDING: readonly AvailabilityStatus[] = ['booked', 'unavailable', 'hold', 'first_refusal'];

/** @param from and `to`: ISO dates, both included. */
export function availabilityTable(
  people: readonly ListedPerson[],
  { from, to }: { readonly from: string; readonly to: string },
  lang: ExportLang,
): Table {
  const words = exportWords(lang);
  const days = eachDay(from, to);
  return {
    name: words.kind.availability,
    columns: [
      { header: words.place, width: 6 },
      { header: words.name, width: 24 },
      { header: words.talentId, width: 14 },
      { header: words.grid.calendarAsOf, width: 16 },
      ...days.map((day) => ({ header: dayCell(day), width: 14 })),
    ],
    rows: people.map((person, index): readonly Cell[] => {
      const { entry, talent } = person;
      const calendar = talent?.facts.unavailable;
      return [
        index + 1,
        listedName(person),
        talent?.externalId ?? entry.externalId,
        calendar === undefined ? words.grid.status.notOnFile : dayOf(calendar.asOf),
        ...days.map((day) => said(statusOn(day, calendar?.value), words)),
      ];
    }),
    frozenColumns: 2,
    legend: {
      name: words.grid.legend,
      rows: (Object.keys(TINT) as DayStatus[]).map((status) => [
        said(status, words),
        words.grid.meaning[status],
      ]),
    },
  };
}

/** @param calendar absent: not on file, which is neither free nor taken. */
export function statusOn(day: string, calendar: readonly AvailabilityBlock[] | undefined): DayStatus {
  if (calendar === undefined) return 'notOnFile';
  const entries = calendar.filter((block) => block.from <= day && day <= block.to);
  const strongest = BINDING.find((status) => entries.some((block) => block.status === status));
  return strongest === undefined ? 'free' : STATUS[strongest];
}

const said = (status: DayStatus, { grid }: ExportWords): TintedCell => ({
  text: grid.status[status],
  tint: TINT[status],
});
