/**
 * The words of the model on their way out. A sentence is held back only while it may turn out to be one that must
 * not be shown: plain words flow on as they come, a sentence that names somebody waits for its end, and one that
 * states a fact of somebody waits for its citation, at the latest until its block ends.
 */
import type Anthropic from '@anthropic-ai/sdk';
import type { Checked, EngineEvent } from '../../assistant/port.ts';
import type { Claims, Cited, Verdict } from './claims.ts';
import { redacted, visible } from './clean.ts';
import { withoutLinks } from './links.ts';
import { nextSentence, plainLength } from './sentences.ts';

export interface Prose {
  /** The next words. @returns What may go out now. */
  text(delta: string): EngineEvent[];
  /** Citations and ends of blocks; nothing else of the stream matters here. @returns What may go out now. */
  event(event: Anthropic.MessageStreamEvent): EngineEvent[];
  /** The rest, when a message has ended or broken off. Another one may follow. */
  end(): EngineEvent[];
  /** Whether any words went out. */
  readonly said: boolean;
}

export interface ProseOptions {
  readonly claims: Claims;
  resolve(citation: Anthropic.TextCitation): Cited | undefined;
  checked(what: Checked): void;
}

interface Waiting {
  readonly text: string;
  readonly verdict: Exclude<Verdict, { kind: 'remove' }>;
}

/** White space between two pieces: no more than one empty line. */
const blank = (text: string) => (text.includes('\n') ? text.replace(/[^\n]/gu, '').slice(0, 2) : text);

const clean = (text: string) => withoutLinks(redacted(visible(text)));

export function createProse({ claims, resolve, checked }: ProseOptions): Prose {
  let raw = '';
  /** What of the sentence under way has gone out already: plain words only. */
  let flowed = '';
  const waiting: Waiting[] = [];
  let cited: Cited[] = [];
  let told = new Set<Cited>();
  let lastShown = '';
  let said = false;
  let gap = '';

  const out = (text: string): EngineEvent[] => {
    if (text === '') return [];
    // Blank lines around what was taken out would leave holes.
    if (text.trim() === '') {
      if (said) gap = blank(gap + text);
      return [];
    }
    const delta = `${said ? gap : ''}${text}`;
    gap = '';
    said = true;
    return [{ type: 'text', delta }];
  };

  const removed = (why: Checked): EngineEvent[] => {
    checked(why);
    const opened = flowed !== '';
    flowed = '';
    return opened ? out('…\n') : [];
  };

  const shown = (text: string): EngineEvent[] => {
    const rest = text.slice(flowed.length);
    flowed = '';
    lastShown = text.trim() || lastShown;
    return out(rest);
  };

  const citations = (facts: readonly Cited[], claim: string): EngineEvent[] =>
    facts
      .filter((fact) => !told.has(fact))
      .map((fact) => {
        told.add(fact);
        checked('cited');
        return { type: 'citation', data: { ...fact, claim } };
      });

  /** What waits is decided when a citation has come, or when none can come any more. */
  const settle = (last: boolean): EngineEvent[] => {
    const events: EngineEvent[] = [];
    for (let next = waiting[0]; next; next = waiting[0]) {
      const { text, verdict } = next;
      if (verdict.kind === 'pass') events.push(...shown(text));
      else if (claims.supports(verdict, cited)) {
        const behind = cited.filter(({ talentId }) => verdict.of.some((one) => one.talentId === talentId));
        events.push(...shown(text), ...citations(behind, text.trim()));
      } else if (last) events.push(...removed(cited.length > 0 ? 'wrong_source' : verdict.otherwise));
      else break;
      waiting.shift();
    }
    return events;
  };

  const sentence = (whole: string): EngineEvent[] => {
    const { text: rest, removed: links } = clean(whole.slice(flowed.length));
    const text = flowed + rest;
    for (let link = 0; link < links; link += 1) checked('link');
    const verdict: Verdict = text.trim() === '' ? { kind: 'pass' } : claims.judge(text);
    if (verdict.kind === 'remove') return removed(verdict.why);
    waiting.push({ text, verdict });
    return settle(false);
  };

  const take = (): EngineEvent[] => {
    const events: EngineEvent[] = [];
    for (let length = nextSentence(raw); length > 0; length = nextSentence(raw)) {
      events.push(...sentence(raw.slice(0, length)));
      raw = raw.slice(length);
    }
    if (waiting.length > 0) return events;
    const plain = raw.slice(0, plainLength(raw));
    if (plain.length > flowed.length) {
      events.push(...out(plain.slice(flowed.length)));
      flowed = plain;
    }
    return events;
  };

  const endBlock = (): EngineEvent[] => {
    const events = raw === '' ? [] : sentence(raw);
    raw = '';
    events.push(...settle(true));
    if (said && lastShown !== '') events.push(...citations(cited, lastShown));
    flowed = '';
    cited = [];
    told = new Set();
    lastShown = '';
    return events;
  };

  return {
    get said() {
      return said;
    },
    text: (delta) => {
      raw += visible(delta);
      return take();
    },
    event: (event) => {
      if (event.type === 'content_block_stop') return endBlock();
      if (event.type !== 'content_block_delta' || event.delta.type !== 'citations_delta') return [];
      const fact = resolve(event.delta.citation);
      if (!fact) checked('wrong_source');
      else if (!cited.some((one) => one.fact === fact.fact && one.talentId === fact.talentId))
        cited.push(fact);
      return settle(false);
    },
    end: () => {
      const events = endBlock();
      // Words of two messages would otherwise run into each other.
      if (said) gap = '\n\n';
      return events;
    },
  };
}
