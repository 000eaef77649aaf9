'use client';

import { forwardRef } from 'react';
import type { HTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { CrossIcon, SearchIcon, StatusIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { chatStrings } from '../strings/index.ts';
import { root, tones } from './ServiceStatus.css.ts';

export interface ServiceStatusProps extends Omit<HTMLAttributes<HTMLSpanElement>, 'children'> {
  /** `claude`: Claude answers. `embedded`: roster search answers. `offline`: the server cannot be reached. */
  state: 'claude' | 'embedded' | 'offline';
}

const icons = { claude: StatusIcon, embedded: SearchIcon, offline: CrossIcon } as const;

/** Who answers now, as a glyph and words. */
export const ServiceStatus = forwardRef<HTMLSpanElement, ServiceStatusProps>(function ServiceStatus(
  { state, className, ...props },
  ref,
) {
  const strings = useStrings(chatStrings);
  const words = {
    claude: strings.engineClaude,
    embedded: strings.engineEmbedded,
    offline: strings.engineOffline,
  } as const;
  const Icon = icons[state];
  return (
    <span
      ref={ref}
      data-component="ServiceStatus"
      data-state={state}
      className={cx(root, tones[state], className)}
      {...props}
    >
      <Icon />
      {words[state]}
    </span>
  );
});
