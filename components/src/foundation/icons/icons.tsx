/* Written by components/scripts/icons.mjs from src/brand/icons.svg. Change the drawing, then run it. */
import { createIcon } from './create-icon.tsx';
export const AskIcon = /* @__PURE__ */ createIcon(
  'AskIcon',
  'M3 3.75h14v9.5H9.5L5.75 16.5v-3.25H3zM6 7h8M6 10h5',
);
export const AttachIcon = /* @__PURE__ */ createIcon(
  'AttachIcon',
  'M5 3h6.5L15 6.5V17H5zM11.5 3v3.5H15M7.75 10.5h4.5M7.75 13.5h4.5',
);
export const BackIcon = /* @__PURE__ */ createIcon('BackIcon', 'M12.5 4.5L7 10l5.5 5.5');
export const BackupIcon = /* @__PURE__ */ createIcon('BackupIcon', 'M3 6.5h9.5v10H3zM7.5 6.5v-3H17v10h-4.5');
export const BookedIcon = /* @__PURE__ */ createIcon(
  'BookedIcon',
  'M4.5 9h11v7.5h-11zM7 9V6.5C7 4.6 8.25 3.5 10 3.5s3 1.1 3 3V9',
);
export const CalendarIcon = /* @__PURE__ */ createIcon(
  'CalendarIcon',
  'M3.25 4.75h13.5v12H3.25zM3.25 8.5h13.5M7 3v3.5M13 3v3.5',
);
export const CheckIcon = /* @__PURE__ */ createIcon('CheckIcon', 'M4 10.5l4 4L16 5.5');
export const ChevronIcon = /* @__PURE__ */ createIcon('ChevronIcon', 'M7.5 4.5L13 10l-5.5 5.5');
export const ClockIcon = /* @__PURE__ */ createIcon(
  'ClockIcon',
  'M10 3.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5zM10 6.25V10l2.75 1.75',
);
export const CompareIcon = /* @__PURE__ */ createIcon(
  'CompareIcon',
  'M3.5 4h5v12h-5zM11.5 4h5v12h-5zM11.5 8h5M11.5 12h5',
);
export const CrossIcon = /* @__PURE__ */ createIcon('CrossIcon', 'M5 5l10 10M15 5L5 15');
export const DeleteIcon = /* @__PURE__ */ createIcon(
  'DeleteIcon',
  'M3.5 5.75h13M7.5 5.75v-2h5v2M5 5.75l.750 10.75h8.5L15 5.75M8.5 8.75v4.75M11.5 8.75v4.75',
);
export const DialectIcon = /* @__PURE__ */ createIcon(
  'DialectIcon',
  'M3 3.75h14v9.5H9.5L5.75 16.5v-3.25H3zM6 9.25c1-2 2.2-2 3.3-.700s2.4 1.2 3.4-.800',
);
export const DotsIcon = /* @__PURE__ */ createIcon(
  'DotsIcon',
  '',
  'M3.5 8.75h2.5v2.5H3.5zM8.75 8.75h2.5v2.5H8.75zM14 8.75h2.5v2.5H14z',
);
export const DownIcon = /* @__PURE__ */ createIcon('DownIcon', 'M4.5 7.5L10 13l5.5-5.5');
export const DragIcon = /* @__PURE__ */ createIcon(
  'DragIcon',
  '',
  'M7 4h2v2H7zM11 4h2v2h-2zM7 9h2v2H7zM11 9h2v2h-2zM7 14h2v2H7zM11 14h2v2h-2z',
);
export const EditIcon = /* @__PURE__ */ createIcon('EditIcon', 'M4 16l.750-3.5L13 4.25l2.75 2.75L7.5 15.25z');
export const FilterIcon = /* @__PURE__ */ createIcon('FilterIcon', 'M3 5h14M5.75 10h8.5M8.5 15h3');
export const FirstRefusalIcon = /* @__PURE__ */ createIcon(
  'FirstRefusalIcon',
  'M3.5 3.5v13h13M8.25 6.25L10 5v7M8.25 12h3.5',
);
export const HoldIcon = /* @__PURE__ */ createIcon('HoldIcon', 'M6 3.5H3.5v13H6M14 3.5h2.5v13H14M7 10h6');
export const InfoIcon = /* @__PURE__ */ createIcon(
  'InfoIcon',
  'M10 3.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5zM10 9v4.5M10 6.25v1.5',
);
export const LinkIcon = /* @__PURE__ */ createIcon(
  'LinkIcon',
  'M8 5H4.5v10.5H15V12M10.5 3.5h6v6M16.5 3.5L9 11',
);
export const ListsIcon = /* @__PURE__ */ createIcon(
  'ListsIcon',
  'M8 5h9M8 10h9M8 15h6M3 4l1.5-.75V7M3 13.5h2.25L3 17h2.5M3.25 10h2',
);
export const LookTestIcon = /* @__PURE__ */ createIcon(
  'LookTestIcon',
  'M10 8.25V7c1.4-.3 1.9-1 1.9-1.9C11.9 4 11.1 3.25 10 3.25S8.1 4 8.1 5M10 8.25l7 5.5v1.5H3v-1.5z',
);
export const MemoryIcon = /* @__PURE__ */ createIcon('MemoryIcon', 'M5 3h10v14l-5-3.5L5 17zM7.75 6.5h4.5');
export const MinorIcon = /* @__PURE__ */ createIcon(
  'MinorIcon',
  'M10 3.25l6 2.25v4.25c0 3.5-2.5 6-6 7-3.5-1-6-3.5-6-7V5.5zM10 7v3.5M10 12.25v1.5',
);
export const MoonIcon = /* @__PURE__ */ createIcon(
  'MoonIcon',
  'M15.5 12.25A6.5 6.5 0 0 1 7.75 4.5a6.5 6.5 0 1 0 7.75 7.75z',
);
export const MoreIcon = /* @__PURE__ */ createIcon('MoreIcon', 'M3 5h14M3 10h14M3 15h8');
export const OfflineIcon = /* @__PURE__ */ createIcon(
  'OfflineIcon',
  'M4 12.5v3.5M8 9.5V16M12 8.5l4.5 4.5M16.5 8.5L12 13',
);
export const OutboxIcon = /* @__PURE__ */ createIcon(
  'OutboxIcon',
  'M3.25 11.5v5h13.5v-5h-4l-1.25 2h-3l-1.25-2zM10 11V3.5M7 6.5l3-3 3 3',
);
export const PinnedIcon = /* @__PURE__ */ createIcon(
  'PinnedIcon',
  'M7 3h6v5l2.25 3.25H4.75L7 8zM10 11.25V17.5',
);
export const PlusIcon = /* @__PURE__ */ createIcon('PlusIcon', 'M10 4v12M4 10h12');
export const ReaderIcon = /* @__PURE__ */ createIcon(
  'ReaderIcon',
  'M3 4.5c2.5-.700 5-.500 7 .750v11c-2-1.25-4.5-1.45-7-.750zM10 5.25c2-1.25 4.5-1.45 7-.750v11c-2.5-.700-5-.500-7 .750',
);
export const ReleaseIcon = /* @__PURE__ */ createIcon(
  'ReleaseIcon',
  'M3.5 10H14M10 5.5l4.5 4.5L10 14.5M17 3.5v13',
);
export const RetryIcon = /* @__PURE__ */ createIcon(
  'RetryIcon',
  'M15.5 10a5.5 5.5 0 1 1-1.6-3.9M15.75 3v4H11.75',
);
export const RolesIcon = /* @__PURE__ */ createIcon(
  'RolesIcon',
  'M3 3.75h14v12.5H3zM3 7.75h14M8.25 3.75v4M12.75 3.75v4',
);
export const SearchIcon = /* @__PURE__ */ createIcon(
  'SearchIcon',
  'M8.75 3.5a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 0 0 0-10.5zM12.6 12.6L17 17',
);
export const SelfTapeIcon = /* @__PURE__ */ createIcon(
  'SelfTapeIcon',
  'M3 5h10.5v10H3zM13.5 8.75L17.25 6.5v7l-3.75-2.25',
);
export const SendIcon = /* @__PURE__ */ createIcon('SendIcon', 'M10 17V4M4.75 9.25L10 4l5.25 5.25');
export const SignalIcon = /* @__PURE__ */ createIcon(
  'SignalIcon',
  'M4 12.5v3.5M8 9.5V16M12 6.5V16M16 3.5V16',
);
export const SlateIcon = /* @__PURE__ */ createIcon(
  'SlateIcon',
  'M3 6.5h14v10H3zM3 6.5l1.2-3 12.8 0V6.5M7 3.5L6 6.5M11.5 3.5l-1 3',
);
export const SourceIcon = /* @__PURE__ */ createIcon(
  'SourceIcon',
  'M4.75 3h7l3.5 3.5V17H4.75zM7.5 9.5h5M7.5 12.5h5',
);
export const StatusIcon = /* @__PURE__ */ createIcon(
  'StatusIcon',
  'M10 3.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5zM6.9 10.3l2.2 2.2 4-4.7',
);
export const StopIcon = /* @__PURE__ */ createIcon('StopIcon', '', 'M5.5 5.5h9v9h-9z');
export const SunIcon = /* @__PURE__ */ createIcon(
  'SunIcon',
  'M10 6.75a3.25 3.25 0 1 0 0 6.5 3.25 3.25 0 0 0 0-6.5zM10 2.25v2M10 15.75v2M2.25 10h2M15.75 10h2M4.5 4.5L6 6M14 14l1.5 1.5M4.5 15.5L6 14M14 6l1.5-1.5',
);
export const TalentIcon = /* @__PURE__ */ createIcon(
  'TalentIcon',
  'M4.75 3h8l2.5 2.5V17H4.75zM7.5 13.75l2.5-6.5 2.5 6.5M8.4 11.5h3.2',
);
export const UndoIcon = /* @__PURE__ */ createIcon('UndoIcon', 'M7.5 4L4 7.5 7.5 11M4 7.5h8a4 4 0 0 1 0 8H8');
export const UnknownIcon = /* @__PURE__ */ createIcon(
  'UnknownIcon',
  'M7 7.4c.2-1.7 1.4-2.7 3-2.7 1.8 0 3.1 1.1 3.1 2.7 0 2.4-3 2.5-3 4.8',
  'M9.1 14.2h1.9v1.9H9.1z',
);
export const WarnIcon = /* @__PURE__ */ createIcon(
  'WarnIcon',
  'M10 3.75l6.75 12.25H3.25zM10 8.25v3.5M10 13v1.5',
);
