import { FactList, Heading, Stack } from '@castmatch/components';
import type { Field, TalentDetail } from '@castmatch/server/contract';
import { useAppStrings } from '../../strings/index.ts';

/** In the order of a casting sheet. Dates have a part of the page of their own. */
const GROUPS = {
  about: ['gender', 'playingAge', 'heightCm', 'city', 'language', 'dialect', 'trait'],
  work: ['skill', 'credits', 'genres', 'training', 'union'],
  deal: ['representation', 'guardian', 'dayRate'],
  words: ['name', 'bio'],
} as const satisfies Record<string, readonly Field[]>;

/** What is on file, by what it is about, each fact with its source and date. */
export function FactGroups({ facts }: { readonly facts: TalentDetail['facts'] }) {
  const { record } = useAppStrings();
  const groups = (Object.keys(GROUPS) as (keyof typeof GROUPS)[])
    .map((group) => ({ group, facts: factsOf(facts, GROUPS[group]) }))
    .filter((entry) => entry.facts.length > 0);
  // Nothing at all is said by the list itself.
  if (groups.length === 0) return <FactList facts={[]} />;
  return (
    <Stack gap="3">
      {groups.map((entry) => (
        <Stack key={entry.group} gap="1">
          <Heading level={4} variant="label">
            {record.groups[entry.group]}
          </Heading>
          <FactList facts={entry.facts} />
        </Stack>
      ))}
    </Stack>
  );
}

const factsOf = (facts: TalentDetail['facts'], fields: readonly Field[]) =>
  fields.flatMap((field) => facts.filter((fact) => fact.field === field));
