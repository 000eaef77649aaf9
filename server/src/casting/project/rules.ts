/** What no role may ask, whoever writes it. */
import type { NewRole } from '../../contract/projects.ts';

/**
 * Why the role may not stand as it is, each with what to do; none where it may.
 * @param userId Who writes it: an approval is a second person's.
 */
export function roleFaults(role: NewRole, userId: string): { path: string; message: string }[] {
  const faults: { path: string; message: string }[] = [];
  const { intimacy, minor, playingAge, gender, traitRequirements, state } = role;
  if (minor && intimacy.level !== 'none')
    faults.push({
      path: 'intimacy.level',
      message: 'A role that somebody under 18 plays has no intimate scene. Set it to "none"',
    });
  if (!minor && gender.length > 0 && gender.every((one) => one === 'girl' || one === 'boy'))
    faults.push({ path: 'minor', message: 'A girl or a boy is under 18. Mark the role as a minor’s' });
  if (minor && (playingAge?.min ?? 0) >= 18)
    faults.push({
      path: 'playingAge',
      message: 'The role is marked as a minor’s and plays adults only. Correct one of the two',
    });
  if (intimacy.level !== 'none' && intimacy.description === undefined)
    faults.push({
      path: 'intimacy.description',
      message: 'Say what the scene asks, so that people know before they read for it',
    });
  for (const [index, { approvedBy }] of traitRequirements.entries()) {
    const path = `traitRequirements.${index}.approvedBy`;
    if (approvedBy === userId)
      faults.push({ path, message: 'A trait is approved by a second person, not by who asks for it' });
    if (approvedBy === undefined && state === 'published')
      faults.push({
        path,
        message:
          'A role that asks for a trait goes out when a second person has approved it. Keep it internal till then',
      });
  }
  return faults;
}
