/** A conversation as a file to keep: Markdown to read, JSON to work with. What is shown is what leaves. */
import { OFFICE_ZONE } from '../clock.ts';
import {
  dataPartSchemas,
  isInCards,
  type ChatMessage,
  type Comparison,
  type ExportLang,
  type FactRef,
  type Item,
  type Notice,
  type Recommendation,
  type ShortlistEntry,
} from '../contract.ts';
import type { Branch } from '../contract/conversations.ts';
import { conversationWords, type ConversationWords } from './export-words.ts';

export interface ConversationFile {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly messages: readonly ChatMessage[];
  readonly branches: readonly Branch[];
  readonly shortlist: readonly ShortlistEntry[];
}

interface Said {
  readonly id: string;
  readonly who: 'you' | 'assistant';
  readonly at?: string;
  readonly engine?: string;
  readonly text: string;
  readonly recommendations: readonly Recommendation[];
  readonly comparisons: readonly Comparison[];
  readonly notices: readonly Notice[];
  /** Versions besides this one. */
  readonly otherVersions: number;
}

export function conversationJson(chat: ConversationFile, now: Date): string {
  const { id, title, createdAt, updatedAt, shortlist } = chat;
  const file = {
    format: 'castmatch.conversation',
    version: 1,
    exportedAt: now.toISOString(),
    id,
    title,
    createdAt,
    updatedAt,
    messages: saidIn(chat),
    shortlist,
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

export function conversationMarkdown(chat: ConversationFile, lang: ExportLang, now: Date): string {
  const words = conversationWords(lang);
  const time = momentIn(lang);
  const lines = [`# ${plain(chat.title || words.untitled)}`, '', words.exported(time(now.toISOString()))];
  for (const said of saidIn(chat)) {
    const who = said.who === 'you' ? words.you : 'CastMatch';
    lines.push('', `## ${who}${said.at === undefined ? '' : `, ${time(said.at)}`}`);
    if (said.text !== '') lines.push('', said.who === 'you' ? quoted(said.text) : harmless(said.text));
    for (const each of said.recommendations) lines.push('', ...resultLines(each, words));
    for (const each of said.comparisons) lines.push('', ...comparisonLines(each, words));
    if (said.otherVersions > 0) lines.push('', `*${words.earlier(said.otherVersions)}*`);
  }
  if (chat.shortlist.length > 0) {
    lines.push('', `## ${words.shortlist}`, '');
    for (const [index, { name, externalId, note }] of chat.shortlist.entries())
      lines.push(
        `${index + 1}. **${plain(name)}** (${plain(externalId)})${note === undefined ? '' : `: ${plain(note)}`}`,
      );
  }
  return `${lines.join('\n')}\n`;
}

function saidIn({ messages, branches }: ConversationFile): Said[] {
  const versions = new Map(branches.map((branch) => [branch.messageId, branch.versions.length]));
  return messages.map((message) => ({
    id: message.id,
    who: message.role === 'user' ? 'you' : 'assistant',
    ...(message.metadata?.at !== undefined && { at: message.metadata.at }),
    ...(message.metadata?.engine !== undefined && { engine: message.metadata.engine }),
    text: message.parts
      .filter((part) => part.type === 'text' && !isInCards(part['providerMetadata']))
      .map((part) => String(part['text'] ?? ''))
      .join('\n\n')
      .trim(),
    recommendations: dataOf(message, 'recommendation'),
    comparisons: dataOf(message, 'comparison'),
    notices: dataOf(message, 'notice'),
    otherVersions: (versions.get(message.id) ?? 1) - 1,
  }));
}

function dataOf<Name extends 'recommendation' | 'comparison' | 'notice'>(message: ChatMessage, name: Name) {
  type Data = ReturnType<(typeof dataPartSchemas)[Name]['parse']>;
  return message.parts.flatMap((part) => {
    const read = part.type === `data-${name}` ? dataPartSchemas[name].safeParse(part['data']) : undefined;
    return read?.success ? [read.data as Data] : [];
  });
}

function resultLines({ role, items, nearMisses }: Recommendation, words: ConversationWords): string[] {
  return [
    `### ${plain(words.results(role))}`,
    '',
    ...items.flatMap((item, index) => personLines(item, `${index + 1}.`, words)),
    ...(nearMisses.length === 0
      ? []
      : ['', `#### ${words.nearMisses}`, '', ...nearMisses.flatMap((item) => personLines(item, '-', words))]),
  ];
}

function personLines(item: Item, bullet: string, words: ConversationWords): string[] {
  const inset = ' '.repeat(bullet.length + 1);
  return [
    `${bullet} **${plain(item.name)}** (${plain(item.externalId)})`,
    ...item.reasons.map(({ text, fact }) => `${inset}- ${plain(text)} (${sourceOf(fact)})`),
    ...item.unmet.map(
      ({ text, wanted }) => `${inset}- ${words.missed}: ${plain(text)} (${words.asked} ${plain(wanted)})`,
    ),
    ...item.unknown.map(({ text }) => `${inset}- ${words.notOnFile}: ${plain(text)}`),
    ...item.notes.map(({ text, fact }) => `${inset}- ${words.note}: ${plain(text)} (${sourceOf(fact)})`),
  ];
}

const sourceOf = ({ source, asOf }: FactRef) => `${plain(source)}, ${plain(asOf.slice(0, 10))}`;

function comparisonLines({ people, rows }: Comparison, words: ConversationWords): string[] {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => plain(cell)).join(' | ')} |`;
  return [
    `### ${words.comparison}`,
    '',
    row(['', ...people.map(({ name }) => name)]),
    `|${' --- |'.repeat(people.length + 1)}`,
    ...rows.map(({ label, asked, cells }) =>
      row([
        asked === undefined ? label : `${label} (${words.asked} ${asked})`,
        ...cells.map(({ text }) => text),
      ]),
    ),
  ];
}

/** A value as words alone: no mark of Markdown, no HTML, one line. */
const plain = (text: string) =>
  text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);

const quoted = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => `> ${plain(line)}`.trimEnd())
    .join('\n');

/** Prose of an answer keeps its emphasis and lists. What a viewer would fetch, follow or run becomes plain words. */
const harmless = (text: string) =>
  text
    .replaceAll(/[<>]/g, (mark) => (mark === '<' ? '&lt;' : '&gt;'))
    .replaceAll(/[[\]]/g, String.raw`\$&`)
    .replaceAll(/^(\s{0,3})#/gm, String.raw`$1\#`);

function momentIn(lang: ExportLang) {
  const format = new Intl.DateTimeFormat(`${lang}-IN-u-nu-latn`, {
    timeZone: OFFICE_ZONE,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (at: string) => (Number.isNaN(Date.parse(at)) ? at : format.format(new Date(at)));
}
