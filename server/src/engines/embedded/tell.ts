/** The words of an answer: names first, then what was read, what is close, what to check, at most two questions. */
import type { SearchOutcome } from '../../assistant/port.ts';
import type { RoleBrief } from '../../casting/brief.ts';
import { cityName } from '../../casting/lexicon/cities.ts';
import { speechName } from '../../casting/lexicon/languages.ts';
import type { ProtectedTrait, Remark } from '../../casting/read/remark.ts';
import { listed, rupees } from '../../casting/strings/facts.ts';
import type { Item, Recommendation } from '../../contract.ts';
import type { Context } from './context.ts';
import type { Note } from './state.ts';
import { aboutMinors, aboutTraits, withoutLinted } from './law.ts';
import { inTheWay } from './suggest.ts';

export interface Told {
  readonly outcome: SearchOutcome;
  readonly briefs: readonly RoleBrief[];
  readonly remarks: readonly Remark[];
  readonly notes: readonly Note[];
  readonly excluded: readonly string[];
  readonly unclear: readonly ('cheaper' | 'taller')[];
  readonly like?: { readonly names: readonly string[]; readonly facts: readonly string[] };
  readonly dropouts?: readonly string[];
}

export interface Telling {
  /** Before everything else. */
  readonly opening: string;
  /** One for each recommendation, told before its cards. */
  readonly parts: readonly Part[];
  /** After them. */
  readonly closing: string;
  /** Questions asked this time. */
  readonly asked: readonly string[];
}

export interface Part {
  /** How many, who leads and why. */
  readonly headline: string;
  /** What the cards show as well: names with their facts, how the brief was read, who is close. */
  readonly inCards: string;
}

const QUESTIONS = 2;
/** Reasons of a headline; the cards have all. */
const LEADING = 4;
const THIN = 3;
const MOST_UNREAD = 4;

/** The words before and after the cards, and what was asked back. */
export function tell(context: Context, told: Told): Telling {
  const { say } = context;
  const { outcome, remarks } = told;
  const clashes = remarks.filter((remark) => remark.kind === 'clash');
  const opening =
    clashes.length > 0
      ? [
          say.clashes,
          ...clashes.map((remark) => `- ${say.clash[remark.clash](remark.said)}`),
          say.clashAsk,
        ].join('\n')
      : '';
  const parts = outcome.recommendations.map((each, index) => ({
    headline: headline(context, told, each, index),
    inCards: details(context, told, each),
  }));
  const { questions, asked } = ask(context, told);
  const lines = [
    ...aboutTheBrief(context, told),
    ...aboutThePeople(context, told),
    ...(told.dropouts === undefined
      ? []
      : [told.dropouts.length > 0 ? say.dropped(told.dropouts.join('; ')) : say.nobodyDropped]),
    ...(questions.length > 0 ? [questions.join(' ')] : []),
  ];
  return { opening, parts, closing: lines.join('\n'), asked };
}

/** One role in a line or two: how many fit, who leads and why; or what stands in the way. */
function headline(context: Context, told: Told, recommendation: Recommendation, index: number): string {
  const { say, facts } = context;
  const { items, nearMisses, matched, offer, role } = recommendation;
  const { groups, recommendations } = told.outcome;
  const several = recommendations.length > 1;
  const lines: string[] = several && role !== undefined ? [`**${role}**`] : [];
  const brief = told.briefs[index];
  if (several && index === 0) lines.unshift(...castLines(context, told));
  if (brief?.groupBudgetInr !== undefined && brief.count !== undefined && !several) {
    if (groups.length === 0) lines.push(say.noGroup(rupees(brief.groupBudgetInr)));
    const named = (id: string) => items.find((item) => item.talentId === id)?.name;
    for (const group of groups.slice(0, 2)) {
      const names = group.talentIds.map(named).filter((name) => name !== undefined);
      if (names.length > 0) lines.push(`- ${say.together(listed(names, facts.and), rupees(group.sumInr))}`);
    }
    return lines.join('\n');
  }
  const [nearest] = offer === 'nearest' ? [...items, ...nearMisses] : [];
  const [first] = items;
  if (nearest !== undefined) lines.push(say.nearest(nearest.name, misses(nearest)));
  else if (first === undefined) lines.push(matched > 0 ? say.noneLeft : say.nobody);
  else {
    const why = first.reasons.slice(0, LEADING).map((reason) => reason.text);
    const all = several && brief?.count === undefined ? items.length : matched;
    const count = say.allClear(all, items.length);
    lines.push(why.length > 0 ? `${count} ${say.first(first.name, why.join(', '))}` : count);
  }
  const enough = Math.min(THIN, brief?.count ?? THIN);
  if (several && items.length > 0 && items.length < enough) lines.push(say.thin(items.length));
  return lines.join('\n');
}

/** One sum for all parts: a cast that stays under it, or that there is none. */
function castLines({ say, facts }: Context, { outcome, briefs }: Told): string[] {
  const budget = briefs[0]?.groupBudgetInr;
  if (budget === undefined) return [];
  if (outcome.groups.length === 0) return [say.noGroup(rupees(budget))];
  const items = outcome.recommendations.flatMap((each) => each.items);
  return outcome.groups.slice(0, 2).map(({ talentIds, sumInr }) => {
    const names = talentIds.map((id) => items.find((item) => item.talentId === id)?.name);
    const known = names.filter((name) => name !== undefined);
    return `- ${say.together(listed(known, facts.and), rupees(sumInr))}`;
  });
}

/** One role in full: names with their facts, how it was read, who is close. */
function details({ say }: Context, told: Told, recommendation: Recommendation): string {
  const { items, nearMisses, matched, offer } = recommendation;
  const lines = items.map((item, at) => `${at + 1}. ${line(item)}`);
  const demands = recommendation.asked
    .filter((each) => each.hard)
    .map((each) => `${each.label.toLowerCase()}: ${each.text}`);
  const wishes = recommendation.asked.filter((each) => !each.hard).map((each) => `${say.wish}: ${each.text}`);
  lines.push(
    demands.length + wishes.length > 0 ? say.readAs([...demands, ...wishes].join(' · ')) : say.nothingRead,
  );
  const close = nearMisses.slice(offer === 'nearest' && items.length === 0 ? 1 : 0);
  if (close.length > 0 && (items.length < THIN || matched === 0))
    lines.push(say.close(close.map((item) => `${item.name} (${misses(item)})`).join('; ')));
  return lines.join('\n');
}

function line(item: Item): string {
  const reasons = item.reasons.map((reason) => reason.text);
  const notes = item.notes.map((note) => note.text);
  const rest = notes.length > 0 ? ` (${notes.join('; ')})` : '';
  return `${item.name}: ${reasons.join(', ')}${rest}`;
}

const misses = (item: Item) =>
  [...item.unmet.map((gap) => gap.text), ...item.unknown.map((gap) => gap.text)].join('; ');

/** How single words of the brief were taken. */
function aboutTheBrief(context: Context, told: Told): string[] {
  const { say, facts, fenced } = context;
  const lines: string[] = fenced ? [say.notFollowed] : [];
  for (const note of told.notes) {
    const [person] = note.exclude;
    lines.push(person === undefined ? say.applied(note.text) : say.leftOut(person.name, note.text));
  }
  if (told.like !== undefined)
    lines.push(say.likeRead(listed(told.like.names, facts.and), told.like.facts.join(', ')));
  for (const name of told.excluded) lines.push(say.excluded(name));
  const seen = new Set<string>();
  for (const remark of inOneLine(withoutLinted(context, told.remarks))) {
    const text = remarkText(remark, say, facts.names);
    if (text !== undefined && !seen.has(text)) {
      seen.add(text);
      lines.push(text);
    }
  }
  lines.push(...aboutTraits(context, told.briefs, told.remarks));
  const open = told.briefs.every((brief) => brief.gender === undefined && brief.minor !== true);
  if (open) lines.push(say.openGender);
  for (const brief of told.briefs) {
    const [format] = brief.credits?.formatsNoneOf ?? [];
    if (format !== undefined)
      lines.push(
        say.formatRule(format in facts.format ? facts.format[format as keyof typeof facts.format] : format),
      );
  }
  return lines;
}

/** What several parts left unread is told once. */
function inOneLine(remarks: readonly Remark[]): Remark[] {
  const phrases = remarks.flatMap((remark) => (remark.kind === 'unread' ? remark.phrases : []));
  const others = remarks.filter((remark) => remark.kind !== 'unread');
  return phrases.length === 0
    ? others
    : [...others, { kind: 'unread', phrases: [...new Set(phrases)].slice(0, MOST_UNREAD) }];
}

function remarkText(remark: Remark, say: Context['say'], names: 'en' | 'hi' | 'mr'): string | undefined {
  switch (remark.kind) {
    case 'protected':
      return say.protectedWhy[remark.trait](remark.said);
    case 'declared_only':
      return say.declaredOnly;
    case 'tone':
      return say.tone(remark.who);
    case 'qualities':
      return say.rosterCannotTell(remark.words.join(', '));
    case 'youth_assumed':
      return say.youthAssumed;
    case 'look_alike':
      return say.noLikeness;
    case 'shoot_in':
      return say.shootIn(cityName(remark.city, names));
    case 'no_field':
      return say.noField(remark.phrases.map((phrase) => `"${phrase}"`).join(', '));
    case 'unread':
      return say.unread(remark.phrases.map((phrase) => `"${phrase}"`).join(', '));
    case 'reason_refused':
    case 'minor_unsafe':
    case 'clash':
    case 'region':
    case 'similar':
      return undefined;
  }
}

/** What to check before anybody is called. */
function aboutThePeople(context: Context, told: Told): string[] {
  const { say } = context;
  const { outcome, briefs } = told;
  const items = outcome.recommendations.flatMap((each) => each.items);
  const lines: string[] = [];
  const names = (list: readonly { readonly name: string }[]) => list.map((each) => each.name).join(', ');
  const flagged = outcome.flagged.filter((each) => items.some((item) => item.talentId === each.talentId));
  if (flagged.length > 0) lines.push(say.flagged(names(flagged)));
  const unconsented = outcome.minorsWithoutConsent.filter((each) =>
    items.some((item) => item.talentId === each.talentId),
  );
  if (items.some((item) => item.card.minor)) {
    if (unconsented.length > 0) lines.push(say.minorConsent(names(unconsented)));
    lines.push(say.minors);
  }
  lines.push(...aboutMinors(context, outcome, briefs));
  if (items.length === 0) return lines;
  if (briefs.some((brief) => brief.city?.noneOf !== undefined)) lines.push(say.outstation);
  const skills = briefs.flatMap((brief) => brief.skills ?? []);
  if (skills.some((each) => each.anyOf.some((name) => /combat|firearms|sword|martial|fight/u.test(name))))
    lines.push(say.fightDirector);
  else if (skills.length > 0) lines.push(say.levelsSelfReported);
  if (briefs.some((brief) => brief.dayRateMaxInr !== undefined || brief.groupBudgetInr !== undefined))
    lines.push(say.ratesToConfirm);
  const dated =
    briefs.some((brief) => brief.dates !== undefined) ||
    items.some((item) => item.notes.some((note) => note.fact.field === 'availability'));
  if (dated) lines.push(say.availCheck);
  return lines;
}

/** Faith and caste of the part are read as such; looks, marriage and health have no story that would open a search. */
const NOTHING_TO_ASK = new Set<ProtectedTrait>(['religion', 'role_fact', 'looks', 'marital', 'health']);

/** Left open on purpose: not asked about. */
const ANY_GENDER =
  /\b(?:any|either|all|both) genders?\b|\bgender (?:no bar|open|any)|\b(?:m\/f|f\/m|men or women|women or men|male or female|aadmi ya aurat|ladka ya ladki)\b|आदमी या औरत|पुरुष किंवा स्त्री|स्त्री किंवा पुरुष/iu;
const ANY_AGE =
  /\bany age\b|\bage (?:no bar|open|any)|umar koi bhi|koi bhi umar|कोई भी उम्र|कोणतंही वय|वय कोणतेही/iu;

/** At most two, and none that was asked before. Clashes ask for themselves. */
function ask({ say, state, facts, turn }: Context, told: Told): { questions: string[]; asked: string[] } {
  const { briefs, remarks, outcome } = told;
  const [brief] = briefs;
  const one = briefs.length === 1 ? brief : undefined;
  const clashed = remarks.some((remark) => remark.kind === 'clash');
  const wants: (readonly [key: string, text: string])[] = [];
  for (const figure of told.unclear) wants.push([`figure:${figure}`, say.askFigure[figure]]);
  if (remarks.some((remark) => remark.kind === 'protected' && !NOTHING_TO_ASK.has(remark.trait)))
    wants.push(['story', say.askStory]);
  const [first] = outcome.recommendations;
  if (first !== undefined && outcome.recommendations.length === 1 && first.matched === 0) {
    const movable = inTheWay(first).map((field) =>
      (field === 'speech' ? facts.label.language : facts.label[field]).toLowerCase(),
    );
    if (movable.length > 0) wants.push(['move:' + movable.join(), say.askMove(listed(movable, facts.or))]);
  }
  for (const remark of remarks)
    if (remark.kind === 'region')
      wants.push([
        `region:${remark.label}`,
        say.region(
          remark.label,
          listed(
            remark.tags.map((tag) => speechName(tag, facts.names)),
            facts.or,
          ),
        ),
      ]);
  if (one !== undefined && !clashed) {
    if (one.gender === undefined && one.trait === undefined && !ANY_GENDER.test(turn.text))
      wants.push(['gender', say.askGender]);
    if (one.playingAge === undefined && !ANY_AGE.test(turn.text)) wants.push(['age', say.askAge]);
    if (one.dates === undefined && one.gender !== undefined && one.playingAge !== undefined)
      wants.push(['dates', say.askDates]);
  }
  const fresh = wants.filter(([key]) => !state.asked.includes(key)).slice(0, QUESTIONS);
  return { questions: fresh.map(([, text]) => text), asked: fresh.map(([key]) => key) };
}
