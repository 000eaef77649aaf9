// content/Link/Link.css.d.ts
export declare const variants: {
  inline: string;
  standalone: string;
  quiet: string;
};

// content/Link/Link.d.ts
import { variants } from "./Link.css.js";
import { AnchorHTMLAttributes, ReactElement, Ref } from "react";
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
export declare const Link: import("react").ForwardRefExoticComponent<LinkProps & import("react").RefAttributes<HTMLAnchorElement>>;

// content/Link/index.d.ts
import { Link, LinkAttributes, LinkProps } from "./Link.js";
export { Link, type LinkAttributes, type LinkProps };
