import { Heading, Select, Stack, Text } from '@castmatch/components';
import type { ImportColumn } from '@castmatch/server/contract';
import { useAppStrings } from '../../strings/index.ts';
import * as css from './ImportScreen.css.ts';

interface ColumnMappingProps {
  readonly columns: readonly ImportColumn[];
  /** It is being read again with the last correction. */
  readonly refreshing: boolean;
  readonly onMap: (header: string, field: string | null) => void;
}

/** No field has this name: the column is kept raw. */
const RAW = '-';

/** Every column by its header, with its first cells, and what it is read as, to be corrected. */
export function ColumnMapping({ columns, refreshing, onMap }: ColumnMappingProps) {
  const { imports, bring } = useAppStrings();
  const options = [
    { value: RAW, label: bring.notRead },
    ...Object.entries(bring.fields).map(([value, label]) => ({ value, label })),
  ];
  return (
    <Stack gap="1">
      <Heading level={3} variant="name">
        {imports.columns}
      </Heading>
      <Text as="p" measure role={refreshing ? 'status' : undefined}>
        {refreshing ? bring.refreshing : bring.columnsHint}
      </Text>
      <ul className={css.columnList} aria-label={imports.columns}>
        {columns.map(({ header, field, samples = [] }, index) => (
          <li key={index}>
            <Select
              label={header}
              hint={samples.length === 0 ? bring.noCells : samples.join(' · ')}
              options={options}
              value={field ?? RAW}
              onChange={(event) => onMap(header, event.target.value === RAW ? null : event.target.value)}
            />
          </li>
        ))}
      </ul>
    </Stack>
  );
}
