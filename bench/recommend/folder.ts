/** A folder of the recommendation bench: people, films, briefs and, where it has them, who was cast. */
import { z } from 'zod';
import { fileOf, readLines } from '../json-lines.ts';

const filmSchema = z.object({
  id: z.string(),
  year: z.number(),
  genres: z.array(z.string()),
  text: z.string(),
});
const personSchema = z.object({
  id: z.string(),
  credits: z.array(z.object({ film: z.string(), billing: z.number().optional() })),
});
const briefSchema = filmSchema.extend({ tags: z.array(z.string()) });
const listSchema = z.object({
  id: z.string(),
  of: z.string(),
  candidates: z.array(z.string()),
  tags: z.array(z.string()),
});
const truthSchema = z.object({ query: z.string(), talent: z.string() });

export type BenchBrief = z.infer<typeof briefSchema>;

/** What is asked: a brief over the whole pool, or over a list of candidates. */
export interface Query {
  id: string;
  brief: BenchBrief;
  candidates?: readonly string[];
  tags: readonly string[];
}

export interface Folder {
  /** The folder that has the people: the same for a folder of lists and the one it leans on. */
  home: string;
  films: z.infer<typeof filmSchema>[];
  people: z.infer<typeof personSchema>[];
  queries: Query[];
  /** Undefined where the folder keeps the answers to itself. */
  truth: ReadonlyMap<string, ReadonlySet<string>> | undefined;
}

export function readFolder(folder: string): Folder {
  // A folder of candidate lists leans on the one beside it that has the people.
  const home = fileOf(folder, 'talents') ? folder : folder.replace(/-matched\/?$/, '');
  const briefs = readLines(home, 'queries', briefSchema);
  const queries =
    home === folder
      ? briefs.map((brief) => ({ id: brief.id, brief, tags: brief.tags }))
      : readLists(folder, new Map(briefs.map((brief) => [brief.id, brief])));
  return {
    home,
    films: readLines(home, 'films', filmSchema),
    people: readLines(home, 'talents', personSchema),
    queries,
    truth: fileOf(folder, 'qrels') ? truthOf(folder) : undefined,
  };
}

function readLists(folder: string, briefs: ReadonlyMap<string, BenchBrief>): Query[] {
  return readLines(folder, 'queries', listSchema).map(({ id, of, candidates, tags }) => {
    const brief = briefs.get(of);
    if (!brief) throw new Error(`${folder}: list ${id} is of the brief ${of}, which is not there.`);
    return { id, brief, candidates, tags };
  });
}

function truthOf(folder: string): Map<string, Set<string>> {
  const truth = new Map<string, Set<string>>();
  for (const { query, talent } of readLines(folder, 'qrels', truthSchema))
    truth.set(query, (truth.get(query) ?? new Set()).add(talent));
  return truth;
}
