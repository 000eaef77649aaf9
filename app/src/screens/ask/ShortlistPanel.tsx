import {
  Button,
  CheckIcon,
  ClockIcon,
  CompareIcon,
  CrossIcon,
  DownIcon,
  DragIcon,
  Heading,
  Menu,
  OutboxIcon,
  SizeCard,
  Text,
  useLanguage,
} from '@castmatch/components';
import type { ShortlistEntry } from '@castmatch/server/contract';
import { PICK_KEYS } from '../../model/picks.ts';
import { shortTime } from '../../model/dates.ts';
import { useAppStrings } from '../../strings/index.ts';
import { Words } from '../common/Words.tsx';
import * as css from './ShortlistPanel.css.ts';

export interface ShortlistPanelProps {
  readonly entries: readonly ShortlistEntry[];
  /** Whether there is a list to pick from by number key. */
  readonly canPick: boolean;
  readonly onMove: (talentId: string, by: -1 | 1) => void;
  readonly onRemove: (entry: ShortlistEntry) => void;
  readonly onCopy: (entry: ShortlistEntry) => void;
}

/** The people of this conversation, in the order that people gave them. */
export function ShortlistPanel({ entries, canPick, onMove, onRemove, onCopy }: ShortlistPanelProps) {
  const { shortlist } = useAppStrings();
  const language = useLanguage();
  const nextKey = entries.length + 1;
  return (
    <>
      {entries.length > 0 && (
        <ol className={css.list}>
          {entries.map((entry, index) => (
            <li key={entry.talentId} className={css.row}>
              <span className={css.place} aria-hidden="true">
                {index + 1}
              </span>
              <SizeCard
                id={entry.talentId}
                name={entry.name}
                size="row"
                {...(entry.heightCm === undefined ? {} : { heightCm: entry.heightCm })}
              />
              <div className={css.words}>
                <a href={`/talent/${encodeURIComponent(entry.talentId)}`} className={css.name}>
                  <Words>{entry.name}</Words>
                </a>
                <Text variant="label" as="p" tone="ink2" className={css.state}>
                  {entry.state === 'avail_asked' ? <ClockIcon /> : <CheckIcon />}
                  <span>{entry.state === 'avail_asked' ? shortlist.availAsked : shortlist.considered}</span>
                  <span className={css.time}>{shortTime(entry.at, language)}</span>
                </Text>
                {entry.note !== undefined && (
                  <Text variant="label" as="p" tone="ink2">
                    <Words>{entry.note}</Words>
                  </Text>
                )}
              </div>
              <Menu
                label={shortlist.actions(entry.name)}
                icon={DragIcon}
                items={[
                  ...(index > 0
                    ? [
                        {
                          id: 'up',
                          label: shortlist.moveUp(entry.name),
                          onSelect: () => onMove(entry.talentId, -1),
                        },
                      ]
                    : []),
                  ...(index < entries.length - 1
                    ? [
                        {
                          id: 'down',
                          label: shortlist.moveDown(entry.name),
                          icon: DownIcon,
                          onSelect: () => onMove(entry.talentId, 1),
                        },
                      ]
                    : []),
                  {
                    id: 'copy',
                    label: shortlist.copyPerson(entry.name),
                    icon: OutboxIcon,
                    onSelect: () => onCopy(entry),
                  },
                  'separator',
                  {
                    id: 'remove',
                    label: shortlist.remove(entry.name),
                    icon: CrossIcon,
                    onSelect: () => onRemove(entry),
                  },
                ]}
              />
            </li>
          ))}
        </ol>
      )}
      {entries.length === 0 && (
        <Text as="p" tone="ink2" className={css.empty}>
          {shortlist.empty}
        </Text>
      )}
      {canPick && nextKey <= PICK_KEYS && <NextSlot place={nextKey} />}
    </>
  );
}

function NextSlot({ place }: { place: number }) {
  const { shortlist } = useAppStrings();
  const [before, after] = shortlist.press;
  return (
    <div className={css.slot}>
      <span className={css.slotPlace} aria-hidden="true">
        {place}
      </span>
      <span className={css.slotBox} aria-hidden="true" />
      <Text as="p" tone="ink2">
        {before}
        <kbd className={css.key}>1</kbd>–<kbd className={css.key}>{PICK_KEYS}</kbd>
        {after}
      </Text>
    </div>
  );
}

/** The panel's bar: names the list, and puts its people side by side. */
export function ShortlistHeader(props: {
  entries: readonly ShortlistEntry[];
  /** An answer is under way: a second question has to wait. */
  busy: boolean;
  onCompare: (names: string) => void;
}) {
  const { shortlist, status } = useAppStrings();
  const language = useLanguage();
  const names = props.entries.slice(0, MOST_COMPARED).map(({ name }) => name);
  return (
    <div className={css.header}>
      <Heading level={2} variant="name">
        {shortlist.title}
      </Heading>
      {names.length > 1 && (
        <Button
          onClick={() =>
            props.onCompare(new Intl.ListFormat(language, { type: 'conjunction' }).format(names))
          }
          {...(props.busy ? { disabledReason: status.answering } : {})}
        >
          <CompareIcon />
          {shortlist.compare}
        </Button>
      )}
    </div>
  );
}

/** More columns than this fit no screen. */
const MOST_COMPARED = 4;
