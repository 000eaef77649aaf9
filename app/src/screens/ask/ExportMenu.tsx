import {
  CalendarIcon,
  ListsIcon,
  Menu,
  OutboxIcon,
  TalentIcon,
  Text,
  CheckIcon,
} from '@castmatch/components';
import { useState } from 'react';
import { useAppStrings } from '../../strings/index.ts';
import { Problem } from '../common/Problem.tsx';
import * as css from './ExportMenu.css.ts';
import { CopyDialog } from './CopyDialog.tsx';
import { GridDialog } from './GridDialog.tsx';
import type { Exports } from './use-exports.ts';

/** The panel's foot: takes the whole list elsewhere, and says how that went. */
export function ShortlistFooter({ count, exports }: { count: number; exports: Exports }) {
  const { exports: words, shortlist } = useAppStrings();
  const [choosingDays, setChoosingDays] = useState(false);
  const { busy, outcome, save } = exports;
  const blocked = count === 0 ? shortlist.empty : busy ? words.preparing : undefined;
  return (
    <div className={css.root}>
      {outcome?.kind === 'failed' && <Problem text={outcome.text} />}
      <div className={css.row}>
        <Menu
          label={words.label}
          triggerText={words.menu}
          tone="outline"
          align="start"
          {...(blocked === undefined ? {} : { disabledReason: blocked })}
          items={[
            {
              id: 'shortlist-xlsx',
              label: words.shortlistXlsx,
              icon: ListsIcon,
              onSelect: () => save({ file: 'shortlist.xlsx' }),
            },
            {
              id: 'shortlist-csv',
              label: words.shortlistCsv,
              icon: ListsIcon,
              onSelect: () => save({ file: 'shortlist.csv' }),
            },
            {
              id: 'contact-sheet',
              label: words.contactSheet,
              hint: words.contactSheetHint,
              icon: TalentIcon,
              onSelect: () => save({ file: 'contact-sheet.xlsx' }),
            },
            {
              id: 'availability',
              label: words.availability,
              icon: CalendarIcon,
              onSelect: () => setChoosingDays(true),
            },
            'separator',
            { id: 'copy', label: words.copyText, icon: OutboxIcon, onSelect: exports.copyList },
          ]}
        />
        {/* Told aloud by the page's status region. */}
        {outcome?.kind === 'done' && (
          <Text variant="label" tone="ink2" className={css.done} aria-hidden="true">
            <CheckIcon />
            <span className={css.doneWords}>{outcome.text}</span>
          </Text>
        )}
      </div>
      <CopyDialog
        {...(exports.uncopied === undefined ? {} : { text: exports.uncopied })}
        onClose={exports.closeCopy}
      />
      <GridDialog
        open={choosingDays}
        onClose={() => setChoosingDays(false)}
        onChoose={(days) => {
          setChoosingDays(false);
          save({ file: 'availability.xlsx', days });
        }}
      />
    </div>
  );
}
