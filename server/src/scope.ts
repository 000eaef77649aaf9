/** Who is asking. Every store call takes it first; only `server/src/http` makes one. */
export interface Scope {
  readonly officeId: string;
  readonly userId: string;
  readonly role: 'owner' | 'associate';
}

/** The one office and user of a local installation, until sign-in exists. */
export const LOCAL_SCOPE: Scope = { officeId: 'local', userId: 'local', role: 'owner' };
