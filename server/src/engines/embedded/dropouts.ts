/** Who a change of the brief leaves behind. */
import type { SearchOutcome } from '../../assistant/port.ts';
import type { RoleBrief } from '../../casting/brief.ts';
import type { Context } from './context.ts';

/** Who met the brief before and no longer does, with what the record says. */
export async function dropoutsOf(
  { tools, lang }: Context,
  before: SearchOutcome,
  briefs: readonly RoleBrief[],
): Promise<string[]> {
  const lines: string[] = [];
  for (const [index, recommendation] of before.recommendations.entries()) {
    const brief = briefs[index];
    if (brief === undefined) continue;
    const people = recommendation.items;
    for (let from = 0; from < people.length; from += 8) {
      const group = people.slice(from, from + 8);
      if (group.length === 0) continue;
      const comparison = await tools.compare_talent(
        group.map((item) => item.talentId),
        brief,
        lang,
      );
      group.forEach((item, at) => {
        const misses = comparison.rows.filter(
          (row) => row.asked !== undefined && ['unmet', 'unknown'].includes(row.cells[at]?.status ?? ''),
        );
        const hard = misses.filter((row) => isHard(brief, row.field));
        if (hard.length > 0)
          lines.push(
            `${item.name} (${hard.map((row) => `${row.label.toLowerCase()}: ${row.cells[at]?.text ?? ''}`).join('; ')})`,
          );
      });
    }
  }
  return lines;
}

/** Rows of wishes drop nobody. */
function isHard(brief: RoleBrief, field: string): boolean {
  if (field === 'skill') return brief.skills !== undefined || brief.notSkills !== undefined;
  if (field === 'language' || field === 'dialect')
    return brief.speaks !== undefined || brief.notSpeaks !== undefined;
  if (field === 'training') return brief.training !== undefined;
  return true;
}
