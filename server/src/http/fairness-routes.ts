/** The impact-ratio report, as JSON and as CSV. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { officeDate } from '../clock.ts';
import { impactReportSchema } from '../contract.ts';
import { impactCsv, impactReport } from '../talent/fairness/report.ts';
import type { Env, HttpDeps } from './context.ts';
import { hook, json, problems } from './openapi.ts';
import { HttpProblem } from './problem.ts';

const date = z.iso.date('an ISO date, YYYY-MM-DD');
const query = z.object({
  /** Inclusive; default one year before `to`. */
  from: date.optional(),
  /** Inclusive; default today. */
  to: date.optional(),
});

const report = createRoute({
  method: 'get',
  path: '/api/reports/impact',
  summary: 'Selection rates and impact ratios by gender played and region, over roles open to all',
  request: { query },
  responses: { 200: json('The report.', impactReportSchema), ...problems(400) },
});
const csv = createRoute({
  method: 'get',
  path: '/api/reports/impact.csv',
  summary: 'The same report as a CSV file',
  request: { query },
  responses: {
    200: { description: 'The report.', content: { 'text/csv': { schema: z.string() } } },
    ...problems(400),
  },
});

export function fairnessRoutes({ store, clock }: HttpDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: hook });

  const spanOf = (given: z.infer<typeof query>) => {
    const to = given.to ?? officeDate(clock());
    const from = given.from ?? yearBefore(to);
    if (from > to)
      throw new HttpProblem(
        400,
        'The dates are reversed',
        `The report would begin on ${from} and end on ${to}. Put the earlier date in "from".`,
      );
    return { from, to };
  };

  app.openapi(report, async (c) =>
    c.json(await impactReport(store, c.get('scope'), spanOf(c.req.valid('query'))), 200),
  );
  app.openapi(csv, async (c) => {
    const span = spanOf(c.req.valid('query'));
    const body = impactCsv(await impactReport(store, c.get('scope'), span));
    return c.body(body, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="impact-${span.from}-${span.to}.csv"`,
    });
  });
  return app;
}

function yearBefore(isoDate: string): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() - 1);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
