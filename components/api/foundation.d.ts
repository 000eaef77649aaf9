// foundation/announcer.d.ts
export interface AnnounceOptions {
  /** Interrupts what is being read. For what cannot wait, such as a lost connection. */
  assertive?: boolean;
}
/**
 * Says a message to people who use a screen reader, without moving focus. A message said twice in a row is read
 * twice. Does nothing where there is no document.
 */
export declare function announce(message: string, { assertive }?: AnnounceOptions): void;

// foundation/brand/Mark.d.ts
import { heights } from "./brand.css.js";
import { SVGProps } from "react";
interface DrawingProps extends Omit<SVGProps<SVGSVGElement>, 'ref' | 'children'> {
  /**
   * Height: 24, 32, 64 or 96 px; 24 px fits a bar.
   * @default 'small'
   */
  size?: keyof typeof heights;
}
export interface MarkProps extends DrawingProps {
  /** One bar and the ring alone, for places under 24 px such as a tab's icon. */
  simple?: boolean;
  /** The mark's name where no word stands beside it; without it the mark is decoration. */
  label?: string;
}
export interface WordmarkProps extends DrawingProps {
  /**
   * Latin or Devanagari letters.
   * @default 'latin'
   */
  script?: 'latin' | 'devanagari';
}
/** The mark: a list with one name ringed. Bars take the colour of the text around, the ring is the marker's. */
export declare const Mark: import("react").ForwardRefExoticComponent<MarkProps & import("react").RefAttributes<SVGSVGElement>>;
/** The mark with the name beside it. */
export declare const Wordmark: import("react").ForwardRefExoticComponent<WordmarkProps & import("react").RefAttributes<SVGSVGElement>>;
export {};

// foundation/brand/brand.css.d.ts
export declare const heights: Record<"hero" | "large" | "medium" | "small", string>;

// foundation/brand/index.d.ts
import { Mark, MarkProps, Wordmark, WordmarkProps } from "./Mark.js";
export { Mark, type MarkProps, Wordmark, type WordmarkProps };

// foundation/cx.d.ts
/** Joins class names; empty ones fall out. */
export declare const cx: (...names: (string | false | null | undefined)[]) => string;

// foundation/edges.d.ts
/** Sides of a box a line can run along; `border` is all four. */
export type Side = 'border' | 'borderBlock' | 'borderBlockStart' | 'borderBlockEnd' | 'borderInlineStart' | 'borderInlineEnd';
/**
 * A line along a side of a box, for its `::after`. The box must be positioned, and must not scroll.
 *
 * ```ts
 * style(inComponents({ position: 'relative', '::after': edge('borderBlockEnd') }));
 * ```
 * @param color of the line; a rule's where none is given
 */
export declare const edge: (side: Side, color?: string, line?: "dashed" | "solid") => {
  readonly [x: string]: "" | 0 | "absolute" | `var(--cm-border-thin) solid ${string}` | `var(--cm-border-thin) dashed ${string}` | "inherit" | "none";
  readonly content: "";
  readonly position: "absolute";
  readonly inset: 0;
  readonly borderRadius: "inherit";
  readonly pointerEvents: "none";
};

// foundation/icons/create-icon.d.ts
import { iconSizes } from "./icon.css.js";
import { ForwardRefExoticComponent, RefAttributes, SVGProps } from "react";
export interface IconProps extends Omit<SVGProps<SVGSVGElement>, 'ref' | 'children'> {
  /**
   * 16 px beside a word, 20 px alone in a cell of 24.
   * @default 'small'
   */
  size?: keyof typeof iconSizes;
  /** What the glyph says when no word stands beside it. Without it the glyph is hidden from assistive technology. */
  label?: string;
}
/** An icon of the set: takes the colour of the text around it. */
export type Icon = ForwardRefExoticComponent<IconProps & RefAttributes<SVGSVGElement>>;
/**
 * Makes an icon from path data on the 20 px grid.
 * @param name exported name, shown in developer tools
 * @param line path drawn as a line
 * @param dot path drawn as a solid: dots and squares only
 */
export declare function createIcon(name: string, line: string, dot?: string): Icon;

// foundation/icons/icon.css.d.ts
export declare const iconSizes: Record<"medium" | "small", string>;

// foundation/icons/index.d.ts
import { AskIcon, AttachIcon, BackIcon, BackupIcon, BookedIcon, CalendarIcon, CheckIcon, ChevronIcon, ClockIcon, CompareIcon, CrossIcon, DeleteIcon, DialectIcon, DotsIcon, DownIcon, DragIcon, EditIcon, FilterIcon, FirstRefusalIcon, HoldIcon, InfoIcon, LinkIcon, ListsIcon, LookTestIcon, MemoryIcon, MinorIcon, MoonIcon, MoreIcon, OfflineIcon, OutboxIcon, PinnedIcon, PlusIcon, ReaderIcon, ReleaseIcon, RetryIcon, RolesIcon, SearchIcon, SelfTapeIcon, SendIcon, SignalIcon, SlateIcon, SourceIcon, StatusIcon, StopIcon, SunIcon, TalentIcon, UndoIcon, UnknownIcon, WarnIcon } from "./icons.js";
import { Icon, IconProps, createIcon } from "./create-icon.js";
export { AskIcon, AttachIcon, BackIcon, BackupIcon, BookedIcon, CalendarIcon, CheckIcon, ChevronIcon, ClockIcon, CompareIcon, CrossIcon, DeleteIcon, DialectIcon, DotsIcon, DownIcon, DragIcon, EditIcon, FilterIcon, FirstRefusalIcon, HoldIcon, type Icon, type IconProps, InfoIcon, LinkIcon, ListsIcon, LookTestIcon, MemoryIcon, MinorIcon, MoonIcon, MoreIcon, OfflineIcon, OutboxIcon, PinnedIcon, PlusIcon, ReaderIcon, ReleaseIcon, RetryIcon, RolesIcon, SearchIcon, SelfTapeIcon, SendIcon, SignalIcon, SlateIcon, SourceIcon, StatusIcon, StopIcon, SunIcon, TalentIcon, UndoIcon, UnknownIcon, WarnIcon, createIcon };

// foundation/index.d.ts
import { Icon, IconProps, createIcon } from "./icons/create-icon.js";
import { AskIcon, AttachIcon, BackIcon, BackupIcon, BookedIcon, CalendarIcon, CheckIcon, ChevronIcon, ClockIcon, CompareIcon, CrossIcon, DeleteIcon, DialectIcon, DotsIcon, DownIcon, DragIcon, EditIcon, FilterIcon, FirstRefusalIcon, HoldIcon, InfoIcon, LinkIcon, ListsIcon, LookTestIcon, MemoryIcon, MinorIcon, MoonIcon, MoreIcon, OfflineIcon, OutboxIcon, PinnedIcon, PlusIcon, ReaderIcon, ReleaseIcon, RetryIcon, RolesIcon, SearchIcon, SelfTapeIcon, SendIcon, SignalIcon, SlateIcon, SourceIcon, StatusIcon, StopIcon, SunIcon, TalentIcon, UndoIcon, UnknownIcon, WarnIcon } from "./icons/icons.js";
import { CastMatchProvider, CastMatchProviderProps } from "./provider/CastMatchProvider.js";
import { Language, Translate, languages, useLanguage } from "./provider/language.js";
import "./icons/index.js";
import { pseudo } from "./provider/pseudo.js";
import { announce } from "./announcer.js";
import { cx } from "./cx.js";
import { ComponentDocs, KeyPromise, PartDocs, StateInventory } from "./inventory.js";
import { Mark, MarkProps, Wordmark, WordmarkProps } from "./brand/Mark.js";
import "./brand/index.js";
export { AskIcon, AttachIcon, BackIcon, BackupIcon, BookedIcon, CalendarIcon, CastMatchProvider, type CastMatchProviderProps, CheckIcon, ChevronIcon, ClockIcon, CompareIcon, type ComponentDocs, CrossIcon, DeleteIcon, DialectIcon, DotsIcon, DownIcon, DragIcon, EditIcon, FilterIcon, FirstRefusalIcon, HoldIcon, type Icon, type IconProps, InfoIcon, type KeyPromise, type Language, LinkIcon, ListsIcon, LookTestIcon, Mark, type MarkProps, MemoryIcon, MinorIcon, MoonIcon, MoreIcon, OfflineIcon, OutboxIcon, type PartDocs, PinnedIcon, PlusIcon, ReaderIcon, ReleaseIcon, RetryIcon, RolesIcon, SearchIcon, SelfTapeIcon, SendIcon, SignalIcon, SlateIcon, SourceIcon, type StateInventory, StatusIcon, StopIcon, SunIcon, TalentIcon, type Translate, UndoIcon, UnknownIcon, WarnIcon, Wordmark, type WordmarkProps, announce, createIcon, cx, languages, pseudo, useLanguage };

// foundation/inventory.d.ts
/** A key and what it does. */
export interface KeyPromise {
  /** As `KeyboardEvent.key` names it, with `+` between keys held together. */
  key: string;
  does: string;
}
/** The states of a component and what it promises to assistive technology. */
export interface StateInventory<Props> {
  /** ARIA roles it renders, the outermost first. */
  roles: readonly string[];
  /** The pattern of the ARIA Authoring Practices Guide it follows, where there is one. */
  pattern?: {
    name: string;
    url: string;
  };
  keys: readonly KeyPromise[];
  /** Properties for each state, over those of the default story. */
  states: Readonly<Record<string, Partial<Props>>>;
}
/** A part of a component that other code may rely on. */
export interface PartDocs {
  /** Selector by data attribute: `[data-part="footer"]`. */
  selector: string;
  holds: string;
}
/** What a reader needs to choose a component. */
export interface ComponentDocs {
  name: string;
  /** One sentence. */
  summary: string;
  /** When it is the right one. */
  when: readonly string[];
  /** What to take instead, and when. */
  alternatives: readonly {
    instead: string;
    when: string;
  }[];
  parts: readonly PartDocs[];
  /** What it does for people who use assistive technology, and what it leaves to the caller. */
  a11y: readonly string[];
}

// foundation/provider/CastMatchProvider.d.ts
import { Language, Translate } from "./language.js";
import { ReactNode } from "react";
export interface CastMatchProviderProps {
  /**
   * Language of the words components bring themselves. Set the `lang` attribute of the document to the same
   * tag: faces, sizes and screen readers follow the attribute.
   * @default 'en'
   */
  lang?: Language;
  /** Changes each component's messages before they are shown. Keep it the same function between renders. */
  translate?: Translate;
  children: ReactNode;
}
/**
 * Gives components their language, and the page its ground and its type. It renders no element and knows no theme: theme, contrast, density and motion
 * are the attributes `data-theme`, `data-contrast`, `data-density` and `data-motion` on the root element.
 */
export declare function CastMatchProvider({ lang, translate, children }: CastMatchProviderProps): import("react").JSX.Element;

// foundation/provider/language.d.ts
/** Languages the components speak, as BCP 47 tags. */
export declare const languages: readonly ["en", "hi", "mr"];
/** A language the components speak. */
export type Language = (typeof languages)[number];
/** Changes messages on their way to the screen: a pseudo-locale, or a house's own words. */
export type Translate = <Messages>(messages: Messages, language: Language) => Messages;
/** The language the components around speak. */
export declare const useLanguage: () => Language;

// foundation/provider/pseudo.d.ts
import { Translate } from "./language.js";
/**
 * A language for tests: every message in accents, in brackets and a third longer. A word on the screen without
 * brackets is not in any catalogue; one without its second bracket is cut off.
 *
 * ```tsx
 * <CastMatchProvider translate={pseudo}>…</CastMatchProvider>
 * ```
 */
export declare const pseudo: Translate;
