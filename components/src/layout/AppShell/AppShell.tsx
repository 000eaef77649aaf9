'use client';

import { forwardRef, useId } from 'react';
import type { ElementType, HTMLAttributes, ReactNode, Ref } from 'react';
import { Text } from '../../content/Text/index.ts';
import { cx } from '../../foundation/cx.ts';
import { CrossIcon, ListsIcon, MoreIcon } from '../../foundation/icons/index.ts';
import type { Icon } from '../../foundation/icons/index.ts';
import { useLanguage, useStrings } from '../../foundation/provider/language.ts';
import { appShellStrings } from './AppShell.strings.ts';
import { BarButton } from './BarButton.tsx';
import { AppNav } from './AppNav.tsx';
import type { AppShellNavItem } from './AppNav.tsx';
import * as css from './AppShell.css.ts';
import { useDrawer } from './useDrawer.ts';

export interface AppShellProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  /** The mark or wordmark at the head of the rail; a phone shows it nowhere. */
  brand: ReactNode;
  /** The main places: rows of the rail, tabs of a phone. At most five. */
  navItems: readonly AppShellNavItem[];
  /**
   * What renders a link of the navigation: takes `href`, `className`, `aria-current` and children.
   * @default 'a'
   */
  linkComponent?: ElementType;
  /** What stands under the navigation: projects and conversations. A drawer on a phone. */
  railContent?: ReactNode;
  /** Names the rail's content; needed with `railContent`. */
  railLabel?: string;
  /** The foot of the rail: who is signed in. */
  railFooter?: ReactNode;
  /** The bar over the main column: where one is, and what concerns all of it. */
  header: ReactNode;
  /** The main column; it scrolls. */
  children: ReactNode;
  /** Stays under the scrolled part of the main column: the composer, an action bar. */
  footer?: ReactNode;
  /** A column beside the main one in windows from 1240 px; a sheet over it in smaller ones. */
  panel?: ReactNode;
  /** Names the panel; needed with `panel`. */
  panelLabel?: string;
  /** The panel's bar, 56 px. */
  panelHeader?: ReactNode;
  /** The foot of the panel. */
  panelFooter?: ReactNode;
  /**
   * The glyph of the button that brings the panel up in small windows.
   * @default ListsIcon
   */
  panelIcon?: Icon;
  /** The part of the main column that scrolls. */
  scrollRef?: Ref<HTMLDivElement>;
}

/** The frame of the application: rail, main column and panel on a desktop; bar and tabs on a phone. */
export const AppShell = forwardRef<HTMLDivElement, AppShellProps>(function AppShell(
  {
    brand,
    navItems,
    linkComponent = 'a',
    railContent,
    railLabel,
    railFooter,
    header,
    children,
    footer,
    panel,
    panelLabel,
    panelHeader,
    panelFooter,
    panelIcon = ListsIcon,
    scrollRef,
    className,
    ...props
  },
  ref,
) {
  const strings = useStrings(appShellStrings);
  const lang = useLanguage();
  const mainId = useId();
  const rail = useDrawer<HTMLElement>();
  const side = useDrawer<HTMLElement>();
  const hasDrawer = railContent !== undefined || railFooter !== undefined;
  const hasPanel = panel !== undefined;

  return (
    <div
      ref={ref}
      lang={lang}
      data-component="AppShell"
      data-panel={hasPanel ? '' : undefined}
      className={cx(css.root, className)}
      {...props}
    >
      <a href={`#${mainId}`} className={css.skip}>
        {strings.skipToContent}
      </a>
      <div className={css.rail}>
        <div className={css.brand}>{brand}</div>
        <AppNav items={navItems} linkComponent={linkComponent} />
        {hasDrawer && (
          <section {...rail.part} aria-label={railLabel} className={css.drawer}>
            <div className={css.railTitle}>
              <Text weight="strong">{railLabel}</Text>
              <BarButton ref={rail.closeButton} label={strings.close} icon={CrossIcon} onClick={rail.close} />
            </div>
            <div className={css.scroller}>{railContent}</div>
            {railFooter && <div className={css.foot}>{railFooter}</div>}
          </section>
        )}
      </div>
      <div className={css.column}>
        <header className={css.header}>
          {hasDrawer && (
            <span className={css.railToggle}>
              <BarButton {...rail.toggle} label={strings.showRail} icon={MoreIcon} />
            </span>
          )}
          <div className={css.headerSlot}>{header}</div>
          {hasPanel && (
            <span className={css.panelToggle}>
              <BarButton {...side.toggle} label={strings.showPanel} icon={panelIcon} />
            </span>
          )}
        </header>
        <main id={mainId} tabIndex={-1} className={css.main}>
          <div ref={scrollRef} className={css.scroller} data-part="scroller">
            {children}
          </div>
          {footer && (
            <div className={css.footer} data-part="footer">
              {footer}
            </div>
          )}
        </main>
      </div>
      {hasPanel && (
        <aside {...side.part} aria-label={panelLabel} className={css.panel}>
          <div className={css.panelHeader}>
            <div className={css.panelHeaderSlot}>{panelHeader}</div>
            <span className={css.panelClose}>
              <BarButton ref={side.closeButton} label={strings.close} icon={CrossIcon} onClick={side.close} />
            </span>
          </div>
          <div className={css.scroller}>{panel}</div>
          {panelFooter && <div className={css.foot}>{panelFooter}</div>}
        </aside>
      )}
      {rail.open && <div data-for="rail" className={css.scrim} onPointerDown={rail.close} />}
      {side.open && <div data-for="panel" className={css.scrim} onPointerDown={side.close} />}
    </div>
  );
});
