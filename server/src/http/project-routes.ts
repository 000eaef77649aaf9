/** Projects, their roles, and which of them a conversation is about. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { roleFaults } from '../casting/project/rules.ts';
import {
  chatProjectSchema,
  clientIdSchema,
  newProjectSchema,
  newRoleSchema,
  projectListSchema,
  projectSchema,
  roleListSchema,
  roleSchema,
  type NewRole,
} from '../contract.ts';
import type { Env, HttpDeps } from './context.ts';
import { hook, json, jsonBody, jsonOnly, limited, problems } from './openapi.ts';
import { HttpProblem, notFound } from './problem.ts';

const id = z.string().min(1).max(64);
const ofProject = z.object({ id });
const ofRole = z.object({ id, roleId: id });
const written = problems(400, 403, 404, 413, 415, 422);
const gone = { 204: { description: 'Removed.' }, ...problems(400, 403, 404) };
const project = json('The project.', projectSchema);
const role = json('The role.', roleSchema);

const routes = {
  list: createRoute({
    method: 'get',
    path: '/api/projects',
    summary: 'Projects, newest first',
    responses: { 200: json('The projects.', projectListSchema) },
  }),
  create: createRoute({
    method: 'post',
    path: '/api/projects',
    summary: 'Begin a project',
    request: { body: jsonBody(newProjectSchema) },
    responses: { 201: project, ...written },
  }),
  read: createRoute({
    method: 'get',
    path: '/api/projects/{id}',
    summary: 'One project',
    request: { params: ofProject },
    responses: { 200: project, ...problems(400, 404) },
  }),
  replace: createRoute({
    method: 'put',
    path: '/api/projects/{id}',
    summary: 'Replace what a project says',
    request: { params: ofProject, body: jsonBody(newProjectSchema) },
    responses: { 200: project, ...written },
  }),
  remove: createRoute({
    method: 'delete',
    path: '/api/projects/{id}',
    summary: 'Remove a project and its roles for good; conversations stay',
    request: { params: ofProject },
    responses: gone,
  }),
  listRoles: createRoute({
    method: 'get',
    path: '/api/projects/{id}/roles',
    summary: 'Roles of a project, in the order they were made',
    request: { params: ofProject },
    responses: { 200: json('The roles.', roleListSchema), ...problems(400, 404) },
  }),
  createRole: createRoute({
    method: 'post',
    path: '/api/projects/{id}/roles',
    summary: 'Add a role to a project',
    request: { params: ofProject, body: jsonBody(newRoleSchema) },
    responses: { 201: role, ...written },
  }),
  readRole: createRoute({
    method: 'get',
    path: '/api/projects/{id}/roles/{roleId}',
    summary: 'One role',
    request: { params: ofRole },
    responses: { 200: role, ...problems(400, 404) },
  }),
  replaceRole: createRoute({
    method: 'put',
    path: '/api/projects/{id}/roles/{roleId}',
    summary: 'Replace what a role says',
    request: { params: ofRole, body: jsonBody(newRoleSchema) },
    responses: { 200: role, ...written },
  }),
  removeRole: createRoute({
    method: 'delete',
    path: '/api/projects/{id}/roles/{roleId}',
    summary: 'Remove a role for good; conversations stay',
    request: { params: ofRole },
    responses: gone,
  }),
  linkChat: createRoute({
    method: 'put',
    path: '/api/chats/{id}/project',
    summary: 'Say which project and role a conversation is about',
    request: { params: z.object({ id: clientIdSchema }), body: jsonBody(chatProjectSchema) },
    responses: { 200: json('What it is about now.', chatProjectSchema), ...written },
  }),
};

export function projectRoutes({ store, clock }: HttpDeps): OpenAPIHono<Env> {
  const { projects } = store;
  const app = new OpenAPIHono<Env>({ defaultHook: hook });
  const small = limited(256 * 1024, 'Shorten the texts.');
  app.on(['POST'], ['/api/projects', '/api/projects/:id/roles'], jsonOnly(), small);
  app.on(
    ['PUT'],
    ['/api/projects/:id', '/api/projects/:id/roles/:roleId', '/api/chats/:id/project'],
    jsonOnly(),
    small,
  );
  const now = () => clock().toISOString();

  app.openapi(routes.list, async (c) => c.json({ projects: await projects.list(c.get('scope')) }, 200));
  app.openapi(routes.create, async (c) =>
    c.json(await projects.create(c.get('scope'), c.req.valid('json'), now()), 201),
  );
  app.openapi(routes.read, async (c) =>
    c.json(there(await projects.get(c.get('scope'), c.req.valid('param').id), PROJECT), 200),
  );
  app.openapi(routes.replace, async (c) => {
    const changed = await projects.replace(
      c.get('scope'),
      c.req.valid('param').id,
      c.req.valid('json'),
      now(),
    );
    return c.json(there(changed, PROJECT), 200);
  });
  app.openapi(routes.remove, async (c) => {
    if (!(await projects.remove(c.get('scope'), c.req.valid('param').id))) throw notFound(PROJECT);
    return c.body(null, 204);
  });

  app.openapi(routes.listRoles, async (c) => {
    const scope = c.get('scope');
    const { id: projectId } = there(await projects.get(scope, c.req.valid('param').id), PROJECT);
    return c.json({ roles: await projects.roles(scope, projectId) }, 200);
  });
  app.openapi(routes.createRole, async (c) => {
    const scope = c.get('scope');
    const asked = checked(c.req.valid('json'), scope.userId);
    const made = await projects.createRole(scope, c.req.valid('param').id, asked, now());
    return c.json(there(made, PROJECT), 201);
  });
  app.openapi(routes.readRole, async (c) => {
    const { id: projectId, roleId } = c.req.valid('param');
    return c.json(there(await projects.role(c.get('scope'), projectId, roleId), ROLE), 200);
  });
  app.openapi(routes.replaceRole, async (c) => {
    const scope = c.get('scope');
    const { id: projectId, roleId } = c.req.valid('param');
    const asked = checked(c.req.valid('json'), scope.userId);
    return c.json(there(await projects.replaceRole(scope, projectId, roleId, asked, now()), ROLE), 200);
  });
  app.openapi(routes.removeRole, async (c) => {
    const { id: projectId, roleId } = c.req.valid('param');
    if (!(await projects.removeRole(c.get('scope'), projectId, roleId))) throw notFound(ROLE);
    return c.body(null, 204);
  });

  app.openapi(routes.linkChat, async (c) => {
    const scope = c.get('scope');
    const { projectId, roleId } = c.req.valid('json');
    if (projectId === null && roleId !== null)
      throw new HttpProblem(422, 'No project', 'A role belongs to a project: name the project as well.');
    if (projectId !== null) there(await projects.get(scope, projectId), PROJECT);
    if (projectId !== null && roleId !== null) there(await projects.role(scope, projectId, roleId), ROLE);
    const linked = await projects.linkChat(scope, c.req.valid('param').id, { projectId, roleId });
    if (!linked) throw notFound('This conversation');
    return c.json({ projectId, roleId }, 200);
  });
  return app;
}

const PROJECT = 'This project';
const ROLE = 'This role';

function there<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw notFound(what);
  return found;
}

function checked(role: NewRole, userId: string): NewRole {
  const errors = roleFaults(role, userId);
  if (errors.length === 0) return role;
  throw new HttpProblem(422, 'Role not taken', errors.map(({ message }) => `${message}.`).join(' '), {
    errors,
  });
}
