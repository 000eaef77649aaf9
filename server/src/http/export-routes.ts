/** What leaves the product: files of a shortlist, lines for a message, the whole roster. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { officeDate } from '../clock.ts';
import {
  clientIdSchema,
  exportFileSchema,
  exportLangSchema,
  GRID_DEFAULT_DAYS,
  GRID_MAX_DAYS,
  personLineSchema,
  personLinesSchema,
  type ExportFormat,
  type ExportKind,
} from '../contract.ts';
import type { Scope } from '../scope.ts';
import {
  addDays,
  availabilityTable,
  contactSheetTable,
  daysIn,
  exportWords,
  personLine,
  rosterCsv,
  shortlistTable,
  toCsv,
  toXlsx,
  type ListedPerson,
} from '../talent/export/index.ts';
import { attachment } from './attachment.ts';
import type { Env, HttpDeps } from './context.ts';
import { hook, json, problems } from './openapi.ts';
import { HttpProblem, notFound } from './problem.ts';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<ExportFormat, string>;

const lang = exportLangSchema.default('en');
const chatParams = z.object({ id: clientIdSchema });
const file = z.string().openapi({ format: 'binary' });

const exportFile = createRoute({
  method: 'get',
  path: '/api/chats/{id}/exports/{file}',
  summary: 'The shortlist of a conversation as a file: the list, its contact sheet, or its availability grid',
  request: {
    params: chatParams.extend({ file: exportFileSchema }),
    query: z.object({
      lang,
      from: z.iso.date().optional().openapi({ description: 'First day of the grid; today where left out.' }),
      to: z.iso
        .date()
        .optional()
        .openapi({ description: `Last day of the grid; ${GRID_DEFAULT_DAYS} days in all where left out.` }),
    }),
  },
  responses: {
    200: {
      description: 'The file.',
      content: { 'text/csv': { schema: file }, [TYPES.xlsx]: { schema: file } },
    },
    ...problems(400, 404),
  },
});
const exportRoster = createRoute({
  method: 'get',
  path: '/api/talents/export.csv',
  summary: 'Everyone of the roster with every fact, as a file that can be imported again',
  responses: { 200: { description: 'The file.', content: { 'text/csv': { schema: file } } } },
});
const chatLines = createRoute({
  method: 'get',
  path: '/api/chats/{id}/message-lines',
  summary: 'The people of a shortlist in the few facts that a message carries',
  request: { params: chatParams, query: z.object({ lang }) },
  responses: { 200: json('In the order of the list.', personLinesSchema), ...problems(400, 404) },
});
const talentLine = createRoute({
  method: 'get',
  path: '/api/talents/{id}/message-line',
  summary: 'One person in the few facts that a message carries',
  request: { params: z.object({ id: z.string().min(1).max(64) }), query: z.object({ lang }) },
  responses: { 200: json('The person.', personLineSchema), ...problems(400, 404) },
});

export function exportRoutes({ store, clock }: HttpDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: hook });
  const today = () => officeDate(clock());

  const listOf = async (scope: Scope, chatId: string) => {
    const chat = await store.chats.get(scope, chatId);
    if (!chat) throw notFound('This conversation');
    const entries = await store.chats.shortlist(scope, chatId);
    const found = await store.talents.getMany(
      scope,
      entries.map((entry) => entry.talentId),
    );
    const byId = new Map(found.map((talent) => [talent.id, talent]));
    const people: ListedPerson[] = entries.map((entry) => ({ entry, talent: byId.get(entry.talentId) }));
    return { title: chat.title, people };
  };

  app.openapi(exportFile, async (c) => {
    const { id, file: wanted } = c.req.valid('param');
    const query = c.req.valid('query');
    const { kind, format } = partsOf(wanted);
    const { title, people } = await listOf(c.get('scope'), id);
    const table = {
      shortlist: () => shortlistTable(people, query.lang),
      'contact-sheet': () => contactSheetTable(people, query.lang),
      availability: () => availabilityTable(people, gridDays(query, today()), query.lang),
    }[kind]();
    const words = exportWords(query.lang);
    const name = attachment([title.trim() || words.untitled, words.kind[kind], today()], format);
    return download(format === 'csv' ? toCsv(table) : await toXlsx(table), format, name);
  });

  app.openapi(exportRoster, (c) => {
    const lines = rosterCsv(store, c.get('scope'));
    return download(streamOf(lines), 'csv', attachment(['CastMatch roster', today()], 'csv'));
  });

  app.openapi(chatLines, async (c) => {
    const query = c.req.valid('query');
    const { people } = await listOf(c.get('scope'), c.req.valid('param').id);
    const lines = people.map(({ entry, talent }) =>
      talent
        ? personLine(talent, query.lang, today())
        : personLineSchema.parse({ talentId: entry.talentId, name: entry.name }),
    );
    return c.json({ people: lines }, 200);
  });

  app.openapi(talentLine, async (c) => {
    const talent = await store.talents.get(c.get('scope'), c.req.valid('param').id);
    if (!talent) throw notFound('This person');
    return c.json(personLine(talent, c.req.valid('query').lang, today()), 200);
  });
  return app;
}

/** The schema has let through known kinds and formats only. */
function partsOf(wanted: z.infer<typeof exportFileSchema>) {
  const [kind, format] = wanted.split('.') as [ExportKind, ExportFormat];
  return { kind, format };
}

/** The days asked for, the other end 30 days on (or back, but not before today) where one is left out. */
function gridDays(
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
  today: string,
): { from: string; to: string } {
  const from = asked.from ?? (asked.to !== undefined && asked.to < today ? asked.to : today);
  const to = asked.to ?? addDays(from, GRID_DEFAULT_DAYS - 1);
  const days = daysIn(from, to);
  if (days < 1)
    throw new HttpProblem(
      400,
      'Invalid request',
      `The grid would run backwards, from ${from} to ${to}. Swap the dates.`,
    );
  if (days > GRID_MAX_DAYS)
    throw new HttpProblem(
      400,
      'Invalid request',
      `From ${from} to ${to} are ${days} days; a grid holds ${GRID_MAX_DAYS}. Ask for a shorter time, or in parts.`,
    );
  return { from, to };
}

function download(body: BodyInit, format: ExportFormat, disposition: string) {
  return new Response(body, {
    status: 200,
    headers: {
      'content-type': TYPES[format],
      'content-disposition': disposition,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

/** Pieces are made as they are taken, and no more once nobody takes them. */
function streamOf(pieces: AsyncGenerator<string, void, undefined>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return();
    },
  });
}
