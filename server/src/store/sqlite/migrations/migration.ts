/** A step of the schema. A released one is never edited: a change is a new step at the end. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
