import { forwardRef } from 'react';
import type { AnchorHTMLAttributes, ReactElement, Ref } from 'react';
import { ExternalHint } from './ExternalHint.tsx';
import { variants } from './Link.css.ts';

/** What a router's link has to put on its `<a>`. */
export type LinkAttributes = AnchorHTMLAttributes<HTMLAnchorElement> & {
  ref?: Ref<HTMLAnchorElement>;
  'data-component': 'Link';
};

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Where it leads. */
  href: string;
  /**
   * `inline` stands in a sentence and is underlined; `standalone` stands by itself and is 24 px high, 48 by touch;
   * `quiet` stands by itself in rows and bars, underlined only when pointed at.
   * @default 'inline'
   */
  variant?: keyof typeof variants;
  /** Opens in a new tab, and says so by glyph and word. */
  external?: boolean;
  /** It leads to the page that is shown, or to the place within it. */
  current?: 'page' | 'step' | 'location' | true;
  /**
   * Makes the element, for a router's own link. Put all attributes on it.
   * `render={({ href = '', ...rest }) => <RouterLink to={href} {...rest} />}`
   */
  render?: (attributes: LinkAttributes) => ReactElement;
}

/**
 * Words that lead to another place. A router may take the press by `onClick` or make the element by `render`;
 * without either the browser goes there.
 */
export const Link = forwardRef<HTMLAnchorElement, LinkProps>(function Link(
  { variant = 'inline', external = false, current, render, className, children, ...props },
  ref,
) {
  const attributes: LinkAttributes = {
    ref,
    'data-component': 'Link',
    className: className ? `${variants[variant]} ${className}` : variants[variant],
    'aria-current': current,
    ...(external && { target: '_blank', rel: 'noopener noreferrer' }),
    ...props,
    children: external ? (
      <>
        {children}
        <ExternalHint />
      </>
    ) : (
      children
    ),
  };
  if (render) return render(attributes);
  return <a {...attributes}>{attributes.children}</a>;
});
