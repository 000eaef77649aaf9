/*
 * What a component's folder says about the component as data. `Name.states.ts` lists every state once: stories show
 * the list, and the accessibility checks run over it. `Name.docs.ts` says when to take the component.
 */

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
  pattern?: { name: string; url: string };
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
  alternatives: readonly { instead: string; when: string }[];
  parts: readonly PartDocs[];
  /** What it does for people who use assistive technology, and what it leaves to the caller. */
  a11y: readonly string[];
}
