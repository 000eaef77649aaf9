/** What a message says that is worth keeping, before it is written. */
import type { Fact } from '../../contract/memory.ts';
import type { FactSlot } from '../../store/fact-port.ts';

/** Somebody the conversation speaks of. */
export interface PersonRef {
  readonly talentId: string;
  readonly externalId: string;
  readonly name: string;
}

/** A project or a part, as it is kept and as it is called. */
export interface Place {
  readonly scopeId: string;
  /** The current name first; earlier ones still mean the same. */
  readonly names: readonly string[];
}

/** One thing said, and where it belongs. */
export interface Statement extends FactSlot {
  readonly value: Fact['value'];
  readonly kind: Fact['kind'];
  /** The sentence, letter by letter. */
  readonly quote: string;
  /** Asked to be kept, decided, or told as a rule; else it was only mentioned. */
  readonly explicit: boolean;
  readonly talentId?: string;
}

/** For whom and what a sentence is: a part, a project, or the person who says it. */
export interface Where {
  readonly scope: 'project' | 'role' | 'user';
  readonly scopeId: string;
}

/** Everything a message is read against. */
export interface Known {
  readonly projects: readonly Place[];
  /** Scope ids of parts: `project/part`, the project may be empty. */
  readonly roles: readonly Place[];
  /** The project the conversation belongs to. */
  readonly project?: Place | undefined;
  /** The part the conversation is about. */
  readonly role?: string | undefined;
  /** Where the last thing said in this conversation belongs, for a correction that names nothing. */
  readonly last?: (Where & { readonly subject: string; readonly key: string }) | undefined;
  /** People the conversation has shown, the latest list first. */
  readonly shown: readonly PersonRef[];
  /** Looks somebody up by id or name: one person or none. */
  readonly person: (ref: string) => Promise<PersonRef | undefined>;
  readonly today: string;
  /** Names in the message that are people on the roster, and no projects. */
  readonly people?: ReadonlyMap<string, PersonRef>;
}

export interface Reading {
  readonly statements: readonly Statement[];
  /** Asked to be forgotten: what the words are about. */
  readonly forget?: {
    readonly places: readonly Where[];
    readonly about: readonly Statement[];
    readonly words: readonly string[];
  };
  /** The message asks for nothing else. */
  readonly only: boolean;
}
