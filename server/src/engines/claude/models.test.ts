import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Anthropic from '@anthropic-ai/sdk';
import { expect, onTestFinished, test } from 'vitest';
import { createModels } from './models.ts';

/** A service that knows some models, and has retired one. */
async function serviceWith(known: readonly string[], status = 404) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const id = decodeURIComponent((request.url ?? '').split('/').at(-1)?.split('?')[0] ?? '');
    asked.push(id);
    const has = known.includes(id);
    response.writeHead(has ? 200 : status, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        has
          ? { type: 'model', id, display_name: id, lifecycle: id === 'old' ? 'retired' : 'active' }
          : { type: 'error', error: { type: 'not_found_error', message: `model: ${id}` } },
      ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const client = new Anthropic({
    apiKey: 'k',
    baseURL: `http://127.0.0.1:${port}`,
    maxRetries: 0,
    logLevel: 'off',
  });
  const problems: string[] = [];
  return { client, asked, problems, problem: (what: string) => problems.push(what) };
}

test('at the start each model is looked for, and those that are gone make way', async () => {
  const models = createModels(['misspelt', 'old', 'good', 'other']);
  const { client, asked, problems, problem } = await serviceWith(['old', 'good', 'other']);
  await models.check(client, problem);
  expect(asked).toEqual(['misspelt', 'old', 'good', 'other']);
  expect(models.current).toBe('good');
  expect(problems).toEqual([
    'the model misspelt is not to be had; the next of ANTHROPIC_MODEL is used',
    'the model old is not to be had; the next of ANTHROPIC_MODEL is used',
  ]);
});

test('the last of a list is still asked, and it is said that there is no other', async () => {
  const models = createModels(['misspelt']);
  const { client, problems, problem } = await serviceWith([]);
  await models.check(client, problem);
  expect(models.current).toBe('misspelt');
  expect(problems).toEqual(['the model misspelt is not to be had; no other one is set']);
});

test('a service that cannot be asked proves nothing about its models', async () => {
  const models = createModels(['first', 'second']);
  const { client, problems, problem } = await serviceWith([], 503);
  await models.check(client, problem);
  expect(models.current).toBe('first');
  expect(problems).toEqual([]);
});
