'use client';

import type { ElementType } from 'react';
import type { Icon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { appShellStrings } from './AppShell.strings.ts';
import { entry, glyph, link, list, nav } from './AppNav.css.ts';

/** One place of the application. */
export interface AppShellNavItem {
  id: string;
  label: string;
  href: string;
  icon: Icon;
  /** Whether the person is there now. */
  current?: boolean;
}

interface AppNavProps {
  items: readonly AppShellNavItem[];
  linkComponent: ElementType;
}

/** The main places: rows in the rail of a desktop, tabs at the foot of a phone. Five at most fit a phone. */
export function AppNav({ items, linkComponent: Link }: AppNavProps) {
  const strings = useStrings(appShellStrings);
  return (
    <nav aria-label={strings.mainNavigation} className={nav}>
      <ul className={list}>
        {items.map(({ id, label, href, icon: Glyph, current }) => (
          <li key={id} className={entry}>
            <Link href={href} aria-current={current ? 'page' : undefined} className={link}>
              <span className={glyph}>
                <Glyph size="medium" />
              </span>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
