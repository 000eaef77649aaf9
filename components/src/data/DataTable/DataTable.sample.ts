import type { DataTableColumn } from './types.ts';

/** Invented, as everybody in the samples. */
export interface SampleRow {
  id: string;
  name: string;
  plays: string;
  dialect: string;
  feeRupees: number;
  free: string;
}

const first = ['Aarohi', 'Bhavika', 'Devika', 'Gandhar', 'Lokesh', 'Naira', 'Pranit', 'Sharvari'];
const last = ['Mhambre', 'Bundelwal', 'Grewalia', 'Nallurai', 'Tandelwar', 'Virakkal', 'Mukhotia'];
const dialects = ['Puneri', 'Varhadi', 'Malvani', 'Khandeshi'];

export const sampleRows = (count: number): SampleRow[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `row-${at + 1}`,
    name: `${first[at % first.length]} ${last[(at * 3) % last.length]}`,
    plays: `${22 + (at % 30)} to ${28 + (at % 30)}`,
    dialect: dialects[at % dialects.length] ?? 'Puneri',
    feeRupees: 12_000 + ((at * 7) % 11) * 1_500,
    free: `${(at % 28) + 1} Dec`,
  }));

const rupees = new Intl.NumberFormat('en-IN', {
  style: 'currency',
  currency: 'INR',
  maximumFractionDigits: 0,
});

export const sampleColumns: readonly DataTableColumn<SampleRow>[] = [
  {
    id: 'name',
    header: 'Name',
    cell: ({ name }) => name,
    rowHeader: true,
    sortable: true,
    compare: (a, b) => a.name.localeCompare(b.name),
    width: 'wide',
  },
  { id: 'plays', header: 'Plays', cell: ({ plays }) => plays, width: 'narrow' },
  { id: 'dialect', header: 'Dialect', cell: ({ dialect }) => dialect, width: 'narrow' },
  { id: 'free', header: 'Free from', cell: ({ free }) => free, width: 'narrow' },
  {
    id: 'fee',
    header: 'Fee a day',
    cell: ({ feeRupees }) => rupees.format(feeRupees),
    align: 'end',
    sortable: true,
    compare: (a, b) => a.feeRupees - b.feeRupees,
  },
];
