/** Demands on work and standing: union, representation, credits, training. */
import type { RoleBrief } from '../../casting/brief.ts';
import { normalise } from '../../casting/read/text.ts';
import { listed } from '../../casting/strings/facts.ts';
import type { Credit } from '../model.ts';
import { type Demand, type DemandContext, askedOf, met, unknown, unmet } from './demand.ts';
import type { Profile } from '../roster/profile.ts';
import { NONE, type Traits } from '../roster/traits.ts';
import { perText } from '../roster/words.ts';
import { quote } from './stored-fact.ts';

/** Members of one of these unions, or people stated to have none. */
export function unionDemand(wanted: NonNullable<RoleBrief['union']>, context: DemandContext): Demand {
  const { strings } = context;
  const names = wanted.anyOf?.map((name) => normalise(name));
  const asked = askedOf(
    context,
    'union',
    wanted.none === true ? strings.nonUnion : strings.member(listed(wanted.anyOf ?? [], strings.or)),
  );
  const fits = (unions: readonly string[]) =>
    wanted.none === true
      ? unions.length === 0
      : (names ?? []).some((name) => unions.some((union) => normalise(union).includes(name)));
  const fitting = perText((joined) => fits(joined === '' ? [] : joined.split('\n')));
  return {
    asked,
    negotiable: true,
    essential: false,
    check: ({ unions, words }) => (unions === NONE ? 'unknown' : fitting(words, unions) ? 'met' : 'unmet'),
    strength: () => 1,
    explain: ({ talent }) => {
      const fact = talent.facts.unions;
      if (fact === undefined) return unknown(asked, strings);
      const text = fact.value.length === 0 ? strings.nonUnion : strings.member(fact.value.join(', '));
      return fits(fact.value) ? met(asked.id, quote.union(fact), text) : unmet(asked, strings, text);
    },
  };
}

/** Who stands for somebody: "direct artists only", "no coordinators". */
export function representationDemand(
  wanted: NonNullable<RoleBrief['representation']>,
  context: DemandContext,
): Demand {
  const { strings } = context;
  const { anyOf, noneOf } = wanted;
  const say = (kinds: readonly (keyof typeof strings.representation)[]) =>
    listed(
      kinds.map((kind) => strings.representation[kind]),
      strings.or,
    );
  const asked = askedOf(
    context,
    'representation',
    [anyOf === undefined ? '' : say(anyOf), noneOf === undefined ? '' : strings.not(say(noneOf))]
      .filter(Boolean)
      .join(', '),
  );
  const fits = (kind: string) =>
    anyOf?.some((each) => each === kind) !== false && noneOf?.some((each) => each === kind) !== true;
  const fitting = perText(fits);
  const check = ({ representation, words }: Traits) =>
    representation === NONE ? 'unknown' : fitting(words, representation) ? 'met' : 'unmet';
  return {
    asked,
    negotiable: true,
    essential: false,
    check,
    strength: () => 1,
    explain: (profile) => {
      const fact = profile.talent.facts.representation;
      if (fact === undefined) return unknown(asked, strings);
      const text = strings.representation[fact.value.kind];
      return fits(fact.value.kind)
        ? met(asked.id, quote.representation(fact), text)
        : unmet(asked, strings, text);
    },
  };
}

/** Credits of a kind, of a size, or of a size in a kind; and kinds that rule people out. */
export function creditsDemand(wanted: NonNullable<RoleBrief['credits']>, context: DemandContext): Demand[] {
  const { strings } = context;
  const named = (formats: readonly string[]) =>
    listed(
      formats.map((format) =>
        format in strings.format ? strings.format[format as keyof typeof strings.format] : format,
      ),
      strings.or,
    );
  const demand = (kind: CreditKind, wantsOne: boolean, id: string): Demand => {
    const what = [
      kind.sizes === undefined ? '' : listed(kind.sizes, strings.or),
      kind.formats === undefined ? '' : named(kind.formats),
    ]
      .filter(Boolean)
      .join(', ');
    const asked = { ...askedOf(context, 'credits', wantsOne ? what : strings.not(what)), id };
    return {
      asked,
      negotiable: false,
      essential: false,
      check: (traits) => {
        if (!traits.hasCredits) return 'unknown';
        if (countOf(traits, kind, false) > 0) return wantsOne ? 'met' : 'unmet';
        // A credit without a format or a size may be of the kind in question.
        if (countOf(traits, kind, true) > 0) return 'unknown';
        return wantsOne ? 'unmet' : 'met';
      },
      strength: (traits) => 0.6 + 0.4 * Math.min(1, countOf(traits, kind, false) / 3),
      explain: ({ talent }) => {
        const fact = talent.facts.credits;
        if (fact === undefined) return unknown(asked, strings);
        const index = fact.value.findIndex((credit) => isOf(credit, kind));
        const found = index < 0 ? undefined : quote.credit(fact, index);
        if (found !== undefined)
          return wantsOne ? met(asked.id, found, found.value) : unmet(asked, strings, found.value);
        if (fact.value.some((credit) => mayBeOf(credit, kind))) return unknown(asked, strings);
        return wantsOne
          ? unmet(asked, strings, strings.noneOf(what))
          : met(asked.id, quote.formats(fact), strings.noneOf(what));
      },
    };
  };
  const { formatsAllOf, formatsAnyOf, formatsNoneOf, roleTypesAnyOf } = wanted;
  const wants = formatsAnyOf !== undefined || roleTypesAnyOf !== undefined;
  return [
    ...(wants ? [demand({ formats: formatsAnyOf, sizes: roleTypesAnyOf }, true, `${context.id}+`)] : []),
    ...(formatsAllOf ?? []).map((format, index) =>
      demand({ formats: [format] }, true, `${context.id}+${index}`),
    ),
    ...(formatsNoneOf === undefined ? [] : [demand({ formats: formatsNoneOf }, false, `${context.id}-`)]),
  ];
}

interface CreditKind {
  readonly formats?: readonly string[] | undefined;
  readonly sizes?: readonly string[] | undefined;
}

const isOf = (credit: Credit, { formats, sizes }: CreditKind) =>
  (formats === undefined || formats.includes(credit.format ?? '')) &&
  (sizes === undefined || sizes.includes(credit.roleType?.toLowerCase() ?? ''));

/** How many credits are of the kind; with `maybe`, also those that do not say otherwise. */
function countOf({ credits, words }: Traits, { formats, sizes }: CreditKind, maybe: boolean): number {
  let count = 0;
  for (let index = 0; index < credits.length; index += 1) {
    const format = credits.format(index);
    const size = credits.size(index);
    const formatFits = formats === undefined || (format === undefined ? maybe : formats.includes(format));
    const sizeFits = sizes === undefined || (size === NONE ? maybe : sizes.includes(words.text(size)));
    if (formatFits && sizeFits) count += 1;
  }
  return count;
}

const mayBeOf = (credit: Credit, { formats, sizes }: CreditKind) =>
  (formats === undefined || credit.format === undefined || formats.includes(credit.format)) &&
  (sizes === undefined || credit.roleType === undefined || sizes.includes(credit.roleType.toLowerCase()));

const hasStageCredit = (traits: Traits) => countOf(traits, { formats: ['theatre'] }, false) > 0;

/** Training decides where it is on file; where it is not, a stage credit speaks for theatre. */
export function trainingDemand(words: readonly string[], context: DemandContext): Demand {
  const { strings } = context;
  const keys = words.map(normalise);
  const asked = askedOf(context, 'training', listed(words, strings.or));
  const staged = keys.some((key) => key === 'theatre' || key === 'stage');
  const stage = (profile: Profile) =>
    staged
      ? (profile.talent.facts.credits?.value.findIndex((credit) => credit.format === 'theatre') ?? -1)
      : -1;
  const trained = (text: string) => {
    const own = normalise(text).replace('theater', 'theatre');
    return (
      !own.startsWith('no ') &&
      keys.some(
        (key) => own.includes(key) || (key === 'drama school' && /nsd|ftii|school of drama/.test(own)),
      )
    );
  };
  const training = perText(trained);
  const check = (traits: Traits) => {
    if (traits.training !== NONE) return training(traits.words, traits.training) ? 'met' : 'unmet';
    return staged && hasStageCredit(traits) ? 'met' : 'unknown';
  };
  return {
    asked,
    negotiable: false,
    essential: false,
    check,
    strength: (traits) => (traits.training === NONE ? 0.6 : 1),
    explain: (profile) => {
      const { training } = profile;
      if (training !== undefined)
        return trained(training.value)
          ? met(asked.id, quote.training(training), strings.trained(training.value))
          : unmet(asked, strings, training.value);
      const credits = profile.talent.facts.credits;
      const index = stage(profile);
      if (credits === undefined || index < 0) return unknown(asked, strings);
      const fact = quote.credit(credits, index);
      return met(asked.id, fact, fact.value);
    },
  };
}

/** "No theatre people": met where training is on file and names none of the words, and no stage credit does. */
export function notTrainingDemand(words: readonly string[], context: DemandContext): Demand {
  const { strings } = context;
  const wanted = trainingDemand(words, context);
  const asked = { ...wanted.asked, text: strings.not(listed(words, strings.or)) };
  const check = (traits: Traits) => {
    if ((words.includes('theatre') && hasStageCredit(traits)) || wanted.check(traits) === 'met')
      return 'unmet';
    return traits.training === NONE ? 'unknown' : 'met';
  };
  return {
    asked,
    negotiable: false,
    essential: false,
    check,
    strength: () => 1,
    explain: (profile) => {
      const status = check(profile.traits);
      if (profile.training === undefined && status === 'unknown') return unknown(asked, strings);
      if (status === 'unmet')
        return unmet(
          asked,
          strings,
          hasStageCredit(profile.traits) ? strings.format.theatre : (profile.training?.value ?? ''),
        );
      return profile.training === undefined
        ? unknown(asked, strings)
        : met(asked.id, quote.training(profile.training), strings.trained(profile.training.value));
    },
  };
}
