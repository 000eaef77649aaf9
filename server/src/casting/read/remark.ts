/** What the reader noticed beside the demands; the answer says each in the user's language. */
export type Remark =
  | { readonly kind: 'protected'; readonly trait: ProtectedTrait; readonly said: string }
  | { readonly kind: 'declared_only'; readonly trait: string }
  /** A reason was given that is no fact of the story. */
  | { readonly kind: 'reason_refused'; readonly trait: string }
  | { readonly kind: 'tone'; readonly who: string }
  | { readonly kind: 'qualities'; readonly words: readonly string[] }
  | { readonly kind: 'region'; readonly label: string; readonly tags: readonly string[] }
  | { readonly kind: 'clash'; readonly clash: Clash; readonly said: string }
  | { readonly kind: 'youth_assumed' }
  /** A child in an intimate or violent scene: nobody is put forward. */
  | { readonly kind: 'minor_unsafe' }
  /** Asked of people, and no roster has a field for it. */
  | { readonly kind: 'no_field'; readonly phrases: readonly string[] }
  /** Words that became no condition. */
  | { readonly kind: 'unread'; readonly phrases: readonly string[] }
  | { readonly kind: 'similar'; readonly refs: readonly string[] }
  | { readonly kind: 'look_alike' }
  | { readonly kind: 'shoot_in'; readonly city: string };

export type ProtectedTrait =
  | 'skin'
  | 'religion'
  | 'caste'
  | 'community'
  | 'body'
  | 'looks'
  | 'ethnicity'
  | 'orientation'
  | 'disability'
  | 'gender_identity'
  | 'marital'
  | 'health'
  /** Who the part is ("Brahmin priest in a ritual scene"): told, and nobody is filtered by it. */
  | 'role_fact';
export type Clash = 'dates' | 'age' | 'rate' | 'union' | 'parent' | 'minor';
