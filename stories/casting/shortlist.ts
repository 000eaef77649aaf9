/** The list with a person put at its end, or taken off it. */
export const togglePick = (picked: readonly string[], talentId: string): readonly string[] =>
  picked.includes(talentId) ? picked.filter((id) => id !== talentId) : [...picked, talentId];
