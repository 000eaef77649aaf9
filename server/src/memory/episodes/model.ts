/** A turn of a conversation, as memory looks for it. */
export interface Turn {
  /** Unique within what is searched together. */
  readonly id: string;
  /** Who said it: a name, or `user` and `assistant`. */
  readonly speaker: string;
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
  /** Words of what was sent along, e.g. the caption of a picture. */
  readonly attached?: string;
}

/** What was said in one go, oldest first; turns next to each other explain each other. */
export interface Session {
  readonly id: string;
  readonly turns: readonly Turn[];
}

export interface Question {
  readonly text: string;
  /** Whose "I" and "my" it is, where that is a speaker. */
  readonly asker?: string;
  /** Whose "you" and "your" it is, where that is a speaker. */
  readonly asked?: string;
}

export interface Found {
  readonly id: string;
  /** Of one question only: higher is better. */
  readonly score: number;
}
