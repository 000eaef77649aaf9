import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import {
  AppShell,
  AskIcon,
  ClockIcon,
  Heading,
  Menu,
  MoonIcon,
  MoreIcon,
  OutboxIcon,
  TalentIcon,
  Text,
  Wordmark,
} from '@castmatch/components';
import type { ChatSummary } from '@castmatch/server/contract';
import { useAppStrings } from '../../strings/index.ts';
import * as css from './Frame.css.ts';
import { RailChats } from './RailChats.tsx';

export type Place = 'ask' | 'talent' | 'chats' | 'import' | 'more';
export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** What every screen needs of the app around it. */
export interface FrameProps {
  readonly chats: readonly ChatSummary[];
  /** The conversation that is open, if one is. */
  readonly chatId?: string;
  /** People on the roster; absent while it is not known. */
  readonly roster?: { readonly count: number; readonly fictional: number };
  readonly online: boolean;
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
}

interface FrameSlots {
  readonly frame: FrameProps;
  readonly place?: Place;
  /** Names the page, in its heading and in the window's title. */
  readonly title: string;
  /** What concerns the whole page in a few words: at the end of the bar, on a phone under the heading. */
  readonly aside?: ReactNode;
  /** Controls at the end of the bar. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly panel?: ReactNode;
  readonly panelLabel?: string;
  readonly panelHeader?: ReactNode;
  readonly panelFooter?: ReactNode;
  readonly scrollRef?: RefObject<HTMLDivElement | null>;
  /** Names the part that scrolls, and lets it be reached by key: for pages that may hold nothing else to reach. */
  readonly scrollLabel?: string;
}

/** The app around a screen: places, conversations, the bar with the page's name. */
export function Frame({
  frame,
  place,
  title,
  aside,
  actions,
  children,
  scrollRef,
  scrollLabel,
  ...slots
}: FrameSlots) {
  const strings = useAppStrings();
  useEffect(() => {
    document.title = `${title} · CastMatch`;
  }, [title]);

  const ownScroller = useRef<HTMLDivElement>(null);
  const scroller = scrollRef ?? ownScroller;
  useEffect(() => {
    const element = scroller.current;
    if (element === null || scrollLabel === undefined) return;
    element.tabIndex = 0;
    element.role = 'region';
    element.ariaLabel = scrollLabel;
  }, [scroller, scrollLabel]);

  const places = [
    { id: 'ask', label: strings.nav.ask, href: '/', icon: AskIcon },
    { id: 'talent', label: strings.nav.talent, href: '/talent', icon: TalentIcon },
    { id: 'chats', label: strings.nav.chats, href: '/chats', icon: ClockIcon },
    { id: 'import', label: strings.nav.import, href: '/import', icon: OutboxIcon },
    { id: 'more', label: strings.nav.more, href: '/more', icon: MoreIcon },
  ] as const;

  return (
    <AppShell
      brand={<Wordmark />}
      navItems={places.map((item) => ({ ...item, current: item.id === place }))}
      railLabel={strings.nav.chats}
      railContent={
        <RailChats chats={frame.chats} {...(frame.chatId === undefined ? {} : { chatId: frame.chatId })} />
      }
      railFooter={<RailFooter frame={frame} />}
      header={
        <div className={css.header}>
          <Heading level={1} className={aside ? css.heading : css.headingAlone}>
            {title}
          </Heading>
          {aside && <div className={css.aside}>{aside}</div>}
          {actions && <div className={css.actions}>{actions}</div>}
        </div>
      }
      scrollRef={scroller}
      {...slots}
    >
      {children}
    </AppShell>
  );
}

function RailFooter({ frame }: { frame: FrameProps }) {
  const strings = useAppStrings();
  const { roster, theme, onTheme } = frame;
  return (
    <div className={css.railFooter}>
      <a href="/import" className={css.roster}>
        {roster !== undefined && (
          <>
            <Text weight="medium" className={css.rosterName}>
              {roster.fictional > 0 && roster.fictional === roster.count
                ? strings.roster.demo
                : strings.roster.people(roster.count)}
            </Text>
            <Text variant="label" tone="ink2" className={css.rosterNote}>
              {strings.roster.bring}
            </Text>
          </>
        )}
      </a>
      <Menu
        label={strings.more.theme}
        icon={MoonIcon}
        items={THEME_CHOICES.map((choice) => ({
          id: choice,
          label: strings.more.themes[choice],
          checked: choice === theme,
          onSelect: () => onTheme(choice),
        }))}
      />
    </div>
  );
}

/** How much of the roster is made up: "all fictional", "44 fictional", or nothing. */
export function fictionalWords(
  roster: { readonly count: number; readonly fictional: number },
  strings: ReturnType<typeof useAppStrings>,
): string {
  if (roster.fictional === 0) return '';
  return roster.fictional === roster.count
    ? strings.roster.allFictional
    : strings.roster.someFictional(roster.fictional);
}
