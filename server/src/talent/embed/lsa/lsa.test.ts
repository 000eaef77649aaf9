import { describe, expect, it } from 'vitest';
import { featuresOf } from '../features.ts';
import { addOuter, eigenOf, orthonormalise, randomRows } from './linear.ts';
import { idOf, modelFromBytes, modelToBytes, placeText, type LsaModel } from './model.ts';
import { trainLsa } from './train.ts';

const DIMS = 8;
const pause = async () => undefined;
/** Made-up people of four trades, whose words keep company without being the same. */
const TRADES = [
  'boxing|stunts|parkour|military academy|gangster|motorcycle|marathon|bouncer|ambush|chase|bunker|bruiser',
  'kathak|lavani|graceful|courtesan|ghungroo|recital|palette|temple|mudra|tabla|garland|lyrical',
  'stand-up comedy|mimicry|sketch|timing|college fest|sitcom|satire|improv|goofy|prank|roast|clowning',
  'horse riding|fencing|period drama|palace|warrior|archery|throne|cavalry|dynasty|siege|sabre|regent',
].map((words) => words.split('|'));
let seed = 3;
const random = (below: number) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const texts = Array.from({ length: 400 }, (_, at) => {
  const trade = TRADES[at % 4] ?? [];
  return [0, 1, 2].map(() => trade[random(trade.length)]).join(', ');
});
async function* listed(list: readonly string[]) {
  yield* list;
}
const train = async (list = texts): Promise<LsaModel> => {
  const model = await trainLsa(listed(list), { dims: DIMS, people: list.length, pause });
  if (model === undefined) throw new Error('no model was learnt');
  return model;
};
const cosine = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

describe('what is learnt of texts', () => {
  it('brings words that keep company near each other, though no text has both', async () => {
    const model = await train(
      texts.filter((text) => !(text.includes('boxing') && text.includes('gangster'))),
    );
    const near = (a: string, b: string) => cosine(placeText(model, a), placeText(model, b));
    expect(near('boxing', 'gangster')).toBeGreaterThan(near('boxing', 'courtesan') + 0.3);
    expect(near('palace', 'warrior')).toBeGreaterThan(near('palace', 'sitcom') + 0.3);
  });

  it('knows a skill in English, Hindi and Marathi, in either script', async () => {
    const model = await train();
    for (const [english, others] of [
      ['boxing', ['मुक्केबाज़ी', 'मुष्टियुद्ध', 'बॉक्सिंग']],
      ['horse riding', ['घुड़सवारी', 'ghudsawari', 'घोडेस्वारी', 'ghodeswari']],
      ['mimicry', ['मिमिक्री', 'नकला']],
    ] as const)
      for (const other of others)
        expect(cosine(placeText(model, english), placeText(model, other)), other).toBeGreaterThan(0.6);
  });

  it('is the same for the same texts, bit for bit, and has another id for others', async () => {
    const [first, again] = [modelToBytes(await train()), modelToBytes(await train())];
    expect(Buffer.compare(first, again)).toBe(0);
    expect(idOf(DIMS, first)).toBe(idOf(DIMS, again));
    expect(idOf(DIMS, modelToBytes(await train(texts.slice(1))))).not.toBe(idOf(DIMS, first));
  });

  it('survives being kept', async () => {
    const model = await train();
    const kept = modelFromBytes(modelToBytes(model));
    expect(kept && [...placeText(kept, 'kathak, मुक्केबाज़ी')]).toEqual([...placeText(model, 'kathak, मुक्केबाज़ी')]);
    expect(kept?.people).toBe(400);
  });

  it('places texts at length 1, and one without a known word nowhere', async () => {
    const model = await train();
    expect(Math.hypot(...placeText(model, 'boxing and stunts'))).toBeCloseTo(1, 5);
    expect([...placeText(model, 'zzzz 12')]).toEqual([...new Float32Array(DIMS)]);
  });

  it('is not learnt from too few texts', async () => {
    const options = { dims: DIMS, people: 3, pause };
    expect(await trainLsa(listed(texts.slice(0, 10)), options)).toBeUndefined();
    expect(await trainLsa(listed([]), options)).toBeUndefined();
  });

  it('stays finite where all texts are alike', async () => {
    const alike = await trainLsa(listed(texts.map((text, at) => (at % 3 ? 'one two' : text))), {
      dims: DIMS,
      people: 400,
      pause,
    });
    expect(alike?.rows.every(Number.isFinite)).toBe(true);
    const twins = await train([...texts.slice(0, 60), ...texts.slice(0, 60), ...texts.slice(0, 60)]);
    expect(twins.rows.every(Number.isFinite)).toBe(true);
  });
});

describe('features', () => {
  it('are the same for spellings that differ by habit', () => {
    expect(featuresOf('natak').has('sound:ntk')).toBe(true);
    expect(featuresOf('नाटक').has('sound:ntk')).toBe(true);
    expect([...featuresOf('Wrestling')]).toEqual([...featuresOf('wrestling ')]);
    expect(featuresOf('dancers').has('danc')).toBe(featuresOf('dancing').has('danc'));
    expect(featuresOf('the and of 2014').size).toBe(0);
  });
});

describe('linear algebra', () => {
  it('finds orthonormal columns, and the eigenvectors of a symmetric matrix', async () => {
    const dims = 6;
    const matrix = randomRows(40, dims);
    await orthonormalise(matrix, dims, pause);
    const column = (at: number) => matrix.filter((_, place) => place % dims === at);
    for (let a = 0; a < dims; a += 1)
      for (let b = 0; b < dims; b += 1) expect(cosine(column(a), column(b))).toBeCloseTo(a === b ? 1 : 0, 5);

    const gram = new Float64Array(dims * dims);
    const rows = randomRows(10, dims);
    for (let from = 0; from < rows.length; from += dims) addOuter(gram, rows.subarray(from, from + dims));
    const full = Array.from({ length: dims }, (_, i) =>
      Array.from({ length: dims }, (__, j) => gram[Math.min(i, j) * dims + Math.max(i, j)] ?? 0),
    );
    const { values, vectors } = await eigenOf(gram, dims, pause);
    for (let each = 0; each < dims; each += 1)
      for (let i = 0; i < dims; i += 1) {
        const product = full[i]?.reduce((sum, value, j) => sum + value * (vectors[j * dims + each] ?? 0), 0);
        expect(product).toBeCloseTo((values[each] ?? 0) * (vectors[i * dims + each] ?? 0), 8);
      }
  });
});
