import '@castmatch/tokens/tokens.css';
import manifest from '@castmatch/tokens/manifest.json';
import { afterEach, expect, test } from 'vitest';

/*
 * A mode may stand on any element, inside any other. Here a real browser says what each variable is there.
 */

type Input = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, string | undefined>>;

const MODIFIERS = Object.entries(manifest.modifiers);
const LANGUAGES: Readonly<Record<string, string>> = { latin: 'en', devanagari: 'hi' };

/** Every combination of modes. */
const EVERY = MODIFIERS.reduce<Input[]>(
  (inputs, [name, { contexts }]) =>
    inputs.flatMap((input) => contexts.map((context) => ({ ...input, [name]: context }))),
  [{}],
);

/** A property that shows a value of each type. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  color: 'color',
  dimension: 'padding-inline-start',
  duration: 'transition-duration',
  fontFamily: 'font-family',
  fontWeight: 'font-weight',
  cubicBezier: 'transition-timing-function',
  shadow: 'box-shadow',
};

/** A number is a layer, or in em a tracking. */
const propertyOf = (type: string, value: string): string =>
  SHOWN_BY[type] ?? (value.endsWith('em') ? 'letter-spacing' : 'z-index');

const tokens = manifest.tokens.map((token) => {
  const values: Values = token.values;
  return { variable: token.variable, values, property: propertyOf(token.type, values['light'] ?? '') };
});

/** What the sources say a token is in a context. */
function expected(values: Values, input: Input): string {
  const modes = Object.entries(input).map(([modifier, context]) => `${modifier} ${context}`);
  const own = modes.find((mode) => values[mode] !== undefined || values[`${mode}, dark`] !== undefined);
  const dark = input['theme'] === 'dark';
  const names = own === undefined ? [] : dark ? [`${own}, dark`, own] : [own];
  const found = [...names, ...(dark ? ['dark'] : []), 'light'].find((name) => values[name] !== undefined);
  return values[found ?? 'light'] ?? '';
}

function element(input: Input, parent: Element): HTMLElement {
  const made = document.createElement('div');
  for (const [modifier, context] of Object.entries(input)) {
    if (modifier === 'script') made.lang = LANGUAGES[context] ?? '';
    else made.dataset[modifier] = context;
  }
  return parent.appendChild(made);
}

/** Each token's probe, in one place: to be moved from element to element. */
const probes = document.createElement('div');
const styles = tokens.map(({ variable, property }) => {
  const probe = probes.appendChild(document.createElement('i'));
  probe.style.setProperty(property, `var(${variable})`);
  // The unset inherited colour would look like a right one.
  return { computed: getComputedStyle(probe), property };
});

const plain = new Map<string, string>();
/** How the browser writes a value down. */
function written(property: string, value: string): string {
  const key = `${property} ${value}`;
  const known = plain.get(key);
  if (known !== undefined) return known;
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.setProperty(property, value);
  const text = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  plain.set(key, text);
  return text;
}

function wrong(input: Input): string[] {
  return tokens.flatMap(({ variable, values, property }, at) => {
    const is = styles[at]?.computed.getPropertyValue(property);
    const ought = written(property, expected(values, input));
    return is === ought ? [] : [`${variable} is ${is}, not ${ought}`];
  });
}

afterEach(() => document.body.replaceChildren());

test('the probes can tell values apart', () => {
  element({ theme: 'light' }, document.body).append(probes);
  expect(EVERY).toHaveLength(48);
  expect(wrong({ theme: 'light' })).toEqual([]);
  expect(wrong({ theme: 'dark' }).length).toBeGreaterThan(30);
  expect(wrong({ theme: 'light', density: 'touch' }).length).toBe(4);
  expect(wrong({ theme: 'light', script: 'devanagari' }).length).toBeGreaterThan(10);
});

test('one mode set inside any combination of the others changes its own variables alone', () => {
  const faults: string[] = [];
  for (const outer of EVERY) {
    for (const [modifier, { contexts }] of MODIFIERS) {
      for (const context of contexts) {
        const outside = element(outer, document.body);
        element({ [modifier]: context }, outside).append(probes);
        for (const fault of wrong({ ...outer, [modifier]: context }))
          faults.push(`${JSON.stringify(outer)} > ${modifier} ${context}: ${fault}`);
        outside.remove();
      }
    }
  }
  expect(faults.slice(0, 10)).toEqual([]);
}, 120_000);

test('modes inside modes inside modes, each opposite to the one around it, are what they say', () => {
  const opposite = (input: Input): Input =>
    Object.fromEntries(
      MODIFIERS.map(([name, { contexts }]) => {
        const at = contexts.indexOf(input[name] ?? '');
        return [name, contexts[(at + 1) % contexts.length] ?? ''];
      }),
    );
  for (const outer of EVERY) {
    const outside = element(outer, document.body);
    const middle = element(opposite(outer), outside);
    element(outer, middle).append(probes);
    expect(wrong(outer), JSON.stringify(outer)).toEqual([]);
    outside.remove();
  }
});

test('without an attribute the theme is the one the system asks for, and the nearest attribute wins', () => {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.body.append(probes);
  expect(wrong({ theme: system })).toEqual([]);
  const dark = element({ theme: 'dark' }, document.body);
  const light = element({ theme: 'light' }, dark);
  element({}, light).append(probes);
  expect(wrong({ theme: 'light' })).toEqual([]);
});
