/** Projects and roles, as a client meets them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  problemSchema,
  projectListSchema,
  projectSchema,
  roleListSchema,
  roleSchema,
  type NewProject,
} from '../contract.ts';
import { LOCAL_SCOPE } from '../scope.ts';
import { scriptedEngine, startTestServer, type TestServer } from '../test/server.ts';

let server: TestServer;
let office = 'local';
beforeEach(async () => {
  office = 'local';
  server = await startTestServer({
    engines: {
      primary: scriptedEngine(async function* () {
        yield { type: 'text', delta: 'Hi.' };
      }),
    },
    scopeFor: () => ({ ...LOCAL_SCOPE, officeId: office }),
  });
});
afterEach(() => server.close());

const send = (method: string, at: string, body?: unknown) =>
  fetch(server.url + at, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
const tai = { internalTitle: 'Secret saga', workingTitle: 'Project Tai', format: 'ott_series' };
const made = async (more: Partial<NewProject> = {}) =>
  projectSchema.parse(await (await send('POST', '/api/projects', { ...tai, ...more })).json());
const sister = { name: 'Elder sister', type: 'lead' };
const madeRole = async (projectId: string, more: object = {}) =>
  roleSchema.parse(
    await (await send('POST', `/api/projects/${projectId}/roles`, { ...sister, ...more })).json(),
  );

describe('a project', () => {
  test('comes back as it was written, newest first, secret unless said otherwise', async () => {
    const first = await made();
    const second = await made({
      languages: ['mr', 'hi-x-bambaiya'],
      locations: ['Mumbai'],
      shoot: { from: '2026-12-14', to: '2027-01-20' },
      platform: 'A platform',
      confidentiality: 'sealed',
    });
    expect(first).toMatchObject({ confidentiality: 'nda', state: 'draft', languages: [] });
    expect(projectSchema.parse(await (await send('GET', `/api/projects/${second.id}`)).json())).toEqual(
      second,
    );
    const { projects } = projectListSchema.parse(await (await send('GET', '/api/projects')).json());
    expect(projects).toEqual([second, first]);
  });

  test('is changed and removed, with its roles', async () => {
    const { id, createdAt } = await made();
    await madeRole(id);
    const changed = await send('PUT', `/api/projects/${id}`, { ...tai, state: 'active' });
    expect(projectSchema.parse(await changed.json())).toMatchObject({ id, createdAt, state: 'active' });
    expect((await send('DELETE', `/api/projects/${id}`)).status).toBe(204);
    for (const at of ['', '/roles']) expect((await send('GET', `/api/projects/${id}${at}`)).status).toBe(404);
    expect((await send('DELETE', `/api/projects/${id}`)).status).toBe(404);
  });

  test.for([
    [{ workingTitle: ' ' }, 'workingTitle'],
    [{ format: 'film' }, 'format'],
    [{ shoot: { from: '2027-01-20', to: '2026-12-14' } }, 'shoot'],
    [{ languages: ['Marathi!'] }, 'languages'],
    [{ budget: 12 }, 'budget'],
  ] as const)('with %o is refused, and names what does not fit', async ([more, word]) => {
    const response = await send('POST', '/api/projects', { ...tai, ...more });
    expect(response.status).toBe(400);
    expect(JSON.stringify(problemSchema.parse(await response.json()))).toContain(word);
  });

  test('is another office’s secret', async () => {
    const { id } = await made();
    office = 'another';
    expect((await send('GET', `/api/projects/${id}`)).status).toBe(404);
    expect((await send('PUT', `/api/projects/${id}`, tai)).status).toBe(404);
    expect((await send('DELETE', `/api/projects/${id}`)).status).toBe(404);
    expect((await send('POST', `/api/projects/${id}/roles`, sister)).status).toBe(404);
    office = 'local';
    expect((await send('GET', `/api/projects/${id}`)).status).toBe(200);
  });
});

describe('a role', () => {
  test('comes back as it was written, in the order of the project', async () => {
    const { id } = await made();
    const first = await madeRole(id, {
      gender: ['woman'],
      playingAge: { min: 22, max: 28 },
      heightCm: { min: 150, max: 170 },
      languages: [{ tag: 'mr', level: 'native' }],
      skills: [{ name: 'boxing', need: 'nice' }],
      storyFacts: ['Runs the gym'],
      dates: [{ from: '2026-12-14', to: '2026-12-20' }],
    });
    const second = await madeRole(id, { name: 'Father' });
    expect(first).toMatchObject({ languages: [{ tag: 'mr', level: 'native', need: 'must' }], minor: false });
    const { roles } = roleListSchema.parse(await (await send('GET', `/api/projects/${id}/roles`)).json());
    expect(roles).toEqual([first, second]);
    const at = `/api/projects/${id}/roles/${first.id}`;
    const cast = roleSchema.parse(await (await send('PUT', at, { ...sister, state: 'cast' })).json());
    expect(cast).toMatchObject({ id: first.id, state: 'cast', gender: [] });
    expect((await send('DELETE', at)).status).toBe(204);
    expect((await send('GET', at)).status).toBe(404);
  });

  const trait = { trait: 'wheelchair user', justification: 'The story is about her chair' };
  test.for([
    [{ minor: true, intimacy: { level: 'kissing', description: 'a kiss' } }, 'intimacy.level'],
    [{ gender: ['girl'] }, 'minor'],
    [{ minor: true, playingAge: { min: 20, max: 24 } }, 'playingAge'],
    [{ intimacy: { level: 'nudity' } }, 'intimacy.description'],
    [{ traitRequirements: [{ ...trait, approvedBy: 'local' }] }, 'traitRequirements.0.approvedBy'],
    [{ traitRequirements: [trait], state: 'published' }, 'traitRequirements.0.approvedBy'],
  ] as const)('with %o is refused', async ([more, path]) => {
    const { id } = await made();
    const response = await send('POST', `/api/projects/${id}/roles`, { ...sister, ...more });
    expect(response.status).toBe(422);
    expect(problemSchema.parse(await response.json()).errors?.map((error) => error.path)).toEqual([path]);
    const { roles } = roleListSchema.parse(await (await send('GET', `/api/projects/${id}/roles`)).json());
    expect(roles).toEqual([]);
  });

  test('asks for a trait when a second person has approved it', async () => {
    const { id } = await made();
    const approved = { traitRequirements: [{ ...trait, approvedBy: 'colleague' }], state: 'published' };
    expect((await madeRole(id, approved)).traitRequirements).toEqual(approved.traitRequirements);
  });

  test('without a reason a trait is not even read', async () => {
    const { id } = await made();
    const body = { ...sister, traitRequirements: [{ trait: 'fair', justification: ' ' }] };
    expect((await send('POST', `/api/projects/${id}/roles`, body)).status).toBe(400);
  });
});

describe('a conversation', () => {
  const link = (body: object) => send('PUT', '/api/chats/c1/project', body);
  const about = async () => {
    const chat = await server.store.chats.get({ ...LOCAL_SCOPE, officeId: office }, 'c1');
    return [chat?.projectId, chat?.roleId];
  };
  beforeEach(async () => {
    await server.store.chats.ensure(LOCAL_SCOPE, 'c1', '2026-11-22T10:00:00.000Z');
  });

  test('is about a project and a role, until they go', async () => {
    const { id } = await made();
    const { id: roleId } = await madeRole(id);
    expect((await link({ projectId: id, roleId })).status).toBe(200);
    expect(await about()).toEqual([id, roleId]);
    await send('DELETE', `/api/projects/${id}/roles/${roleId}`);
    expect(await about()).toEqual([id, undefined]);
    await send('DELETE', `/api/projects/${id}`);
    expect(await about()).toEqual([undefined, undefined]);
  });

  test('can be taken off its project', async () => {
    const { id } = await made();
    await link({ projectId: id });
    expect((await link({ projectId: null })).status).toBe(200);
    expect(await about()).toEqual([undefined, undefined]);
  });

  test('is about nothing that is not there, and about no role of another project', async () => {
    const [one, other] = [await made(), await made()];
    const { id: roleId } = await madeRole(other.id);
    expect((await link({ projectId: 'none' })).status).toBe(404);
    expect((await link({ projectId: one.id, roleId })).status).toBe(404);
    expect((await link({ projectId: null, roleId })).status).toBe(422);
    expect((await send('PUT', '/api/chats/none/project', { projectId: one.id })).status).toBe(404);
    expect(await about()).toEqual([undefined, undefined]);
  });
});
