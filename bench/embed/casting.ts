/** Brief to past films: who was cast, among 99 others as well known (folders laid out as the shared benchmark's). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { fuse } from '../../server/src/talent/embed/fuse.ts';
import { featuresOf, type Features } from '../../server/src/talent/embed/features.ts';
import { bm25, centroid, cosine, hashed, lsa, together, type Vector } from './methods.ts';

const text = z.object({ id: z.string(), genres: z.array(z.string()), text: z.string() });
const talent = z.object({ id: z.string(), credits: z.array(z.object({ film: z.string() })) });
const list = z.object({ id: z.string(), of: z.string(), candidates: z.array(z.string()) });
const truth = z.object({ query: z.string(), talent: z.string() });

const read = <T extends z.ZodType>(folder: string, name: string, schema: T): z.infer<T>[] =>
  gunzipSync(readFileSync(path.join(folder, `${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)));

export interface Quality {
  readonly name: string;
  /** Percent. Chance: 50, 10. */
  readonly auc: number;
  readonly hit10: number;
}

export interface Casting {
  readonly folder: string;
  readonly lists: number;
  readonly rows: readonly Quality[];
  /** AUC of words and product vectors fused, by the weight of the vectors. */
  readonly fit: readonly { readonly weight: number; readonly auc: number }[];
  readonly trainSeconds: number;
  readonly textsPerSecond: number;
}

export const WEIGHTS = [0, 0.25, 0.5, 0.75, 1, 1.5, 2];

export async function measureCasting(folder: string, dims: number): Promise<Casting> {
  const films = read(folder, 'films', text);
  const talents = read(folder, 'talents', talent);
  const queries = new Map(read(folder, 'queries', text).map((query) => [query.id, featuresOf(whole(query))]));
  const lists = read(`${folder}-matched`, 'queries', list);
  const cast = new Map(read(`${folder}-matched`, 'qrels', truth).map((each) => [each.query, each.talent]));

  const texts = films.map(whole);
  const filmFeatures = texts.map(featuresOf);
  const featuresOfFilm = new Map(films.map(({ id }, at) => [id, filmFeatures[at] ?? NOTHING]));
  const documents = talents.map(({ credits }) =>
    together(credits.map(({ film }) => featuresOfFilm.get(film) ?? NOTHING)),
  );
  const place = new Map(talents.map(({ id }, at) => [id, at]));

  const started = performance.now();
  const learnt = await lsa(texts, dims);
  const trained = performance.now();
  const filmVectors = texts.map((each) => learnt(featuresOf(each)));
  const placed = performance.now();
  const untaught = hashed(256);

  const words = bm25(documents);
  const byFilms = new Map(films.map(({ id }, at) => [id, filmVectors[at] ?? new Float32Array(dims)]));
  const people = {
    'LSA, centroid of films': talents.map(({ credits }) =>
      centroid(
        credits.flatMap(({ film }) => byFilms.get(film) ?? []),
        dims,
      ),
    ),
    'LSA, one text a person (product)': documents.map(learnt),
    'hashed 256, one text a person': documents.map(untaught),
  };
  const product = people['LSA, one text a person (product)'];

  const collect = new Map<string, { auc: number; hits: number }>();
  const note = (name: string, scores: readonly number[], right: number) => {
    const sum = collect.get(name) ?? { auc: 0, hits: 0 };
    const score = scores[right] ?? 0;
    const above = scores.filter((other) => other > score).length;
    const level = scores.filter((other) => other === score).length - 1;
    sum.auc += (scores.length - 1 - above - level / 2) / (scores.length - 1);
    sum.hits += above + level / 2 < 10 ? 1 : 0;
    collect.set(name, sum);
  };
  const wordsOf = new Map<string, Float64Array>();
  const vectorsOf = new Map<string, { learnt: Vector; untaught: Vector }>();
  for (const { id, of, candidates } of lists) {
    const query = queries.get(of) ?? NOTHING;
    if (!wordsOf.has(of)) wordsOf.set(of, words(query));
    if (!vectorsOf.has(of)) vectorsOf.set(of, { learnt: learnt(query), untaught: untaught(query) });
    const vectors = vectorsOf.get(of);
    if (vectors === undefined) continue;
    const places = candidates.map((candidate) => place.get(candidate) ?? 0);
    const right = candidates.indexOf(cast.get(id) ?? '');
    const lexical = places.map((at) => wordsOf.get(of)?.[at] ?? 0);
    note('BM25, one text a person', lexical, right);
    for (const [name, all] of Object.entries(people)) {
      const query = name.startsWith('hashed') ? vectors.untaught : vectors.learnt;
      note(
        name,
        places.map((at) => cosine(all[at] ?? query, query)),
        right,
      );
    }
    const fused = (name: string, all: readonly Vector[], query: Vector, weight: number) => {
      const near = new Map(
        places.map((at, each) => [candidates[each] ?? '', cosine(all[at] ?? query, query)]),
      );
      const scores = fuse(new Map(candidates.map((each, at) => [each, lexical[at] ?? 0])), near, {
        lexical: 1,
        vector: weight,
      });
      note(
        `${name} ${weight}`,
        candidates.map((each) => scores.get(each) ?? 0),
        right,
      );
    };
    for (const weight of WEIGHTS) {
      fused('BM25 + LSA', product, vectors.learnt, weight);
      fused('BM25 + hashed', people['hashed 256, one text a person'], vectors.untaught, weight);
    }
  }
  const rows = [...collect].map(([name, { auc, hits }]) => ({
    name,
    auc: (100 * auc) / lists.length,
    hit10: (100 * hits) / lists.length,
  }));
  return {
    folder: path.basename(folder),
    lists: lists.length,
    rows,
    fit: WEIGHTS.map((weight) => ({
      weight,
      auc: rows.find(({ name }) => name === `BM25 + LSA ${weight}`)?.auc ?? Number.NaN,
    })),
    trainSeconds: (trained - started) / 1_000,
    textsPerSecond: texts.length / ((placed - trained) / 1_000),
  };
}

const NOTHING: Features = new Map();
const whole = ({ genres, text: body }: z.infer<typeof text>) => `${genres.join(' ')} ${body}`;
