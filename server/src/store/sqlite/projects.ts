/** Projects and roles in SQLite: the office's words as JSON, under keys of our own. */
import { monotonicFactory } from 'ulid';
import { projectSchema, roleSchema, type Project, type Role } from '../../contract/projects.ts';
import type { Scope } from '../../scope.ts';
import type { ProjectStore } from '../project-port.ts';
import type { Connection } from './connection.ts';
import type { Schema } from './schema.ts';

export function projectStore(db: Connection): ProjectStore {
  // Ids of one moment keep the order in which they were made.
  const newId = monotonicFactory();
  const projects = (scope: Scope) =>
    db.sql.selectFrom('project').selectAll().where('office_id', '=', scope.officeId);
  const roles = (scope: Scope, projectId: string) =>
    db.sql
      .selectFrom('role')
      .selectAll()
      .where('office_id', '=', scope.officeId)
      .where('project_id', '=', projectId);
  const projectOf = (scope: Scope, id: string) => {
    const row = db.first(projects(scope).where('id', '=', id));
    return row && toProject(row);
  };
  const roleOf = (scope: Scope, projectId: string, id: string) => {
    const row = db.first(roles(scope, projectId).where('id', '=', id));
    return row && toRole(row);
  };
  /** Conversations of every user that were about it are about nothing now. */
  const unlink = (scope: Scope, column: 'project_id' | 'role_id', id: string) =>
    db.run(
      db.sql
        .updateTable('chat')
        .set(column === 'project_id' ? { project_id: null, role_id: null } : { role_id: null })
        .where('office_id', '=', scope.officeId)
        .where(column, '=', id),
    );

  return {
    async list(scope) {
      return db.all(projects(scope).orderBy('id', 'desc')).map(toProject);
    },
    async get(scope, projectId) {
      return projectOf(scope, projectId);
    },
    async create(scope, project, at) {
      const id = newId(Date.parse(at));
      const row = {
        office_id: scope.officeId,
        id,
        body: JSON.stringify(project),
        created_at: at,
        updated_at: at,
      };
      db.run(db.sql.insertInto('project').values(row));
      return toProject(row);
    },
    async replace(scope, projectId, project, at) {
      db.run(
        db.sql
          .updateTable('project')
          .set({ body: JSON.stringify(project), updated_at: at })
          .where('office_id', '=', scope.officeId)
          .where('id', '=', projectId),
      );
      return projectOf(scope, projectId);
    },
    async remove(scope, projectId) {
      return db.transaction(() => {
        unlink(scope, 'project_id', projectId);
        const gone = db.run(
          db.sql.deleteFrom('project').where('office_id', '=', scope.officeId).where('id', '=', projectId),
        );
        return gone > 0;
      });
    },

    async roles(scope, projectId) {
      return db.all(roles(scope, projectId).orderBy('id')).map(toRole);
    },
    async role(scope, projectId, roleId) {
      return roleOf(scope, projectId, roleId);
    },
    async createRole(scope, projectId, role, at) {
      return db.transaction(() => {
        if (!projectOf(scope, projectId)) return undefined;
        const row = {
          office_id: scope.officeId,
          project_id: projectId,
          id: newId(Date.parse(at)),
          body: JSON.stringify(role),
          created_at: at,
          updated_at: at,
        };
        db.run(db.sql.insertInto('role').values(row));
        return toRole(row);
      });
    },
    async replaceRole(scope, projectId, roleId, role, at) {
      db.run(
        db.sql
          .updateTable('role')
          .set({ body: JSON.stringify(role), updated_at: at })
          .where('office_id', '=', scope.officeId)
          .where('project_id', '=', projectId)
          .where('id', '=', roleId),
      );
      return roleOf(scope, projectId, roleId);
    },
    async removeRole(scope, projectId, roleId) {
      return db.transaction(() => {
        const gone = db.run(
          db.sql
            .deleteFrom('role')
            .where('office_id', '=', scope.officeId)
            .where('project_id', '=', projectId)
            .where('id', '=', roleId),
        );
        if (gone > 0) unlink(scope, 'role_id', roleId);
        return gone > 0;
      });
    },

    async linkChat(scope, chatId, { projectId, roleId }) {
      const changed = db.run(
        db.sql
          .updateTable('chat')
          .set({ project_id: projectId, role_id: roleId })
          .where('office_id', '=', scope.officeId)
          .where('user_id', '=', scope.userId)
          .where('id', '=', chatId),
      );
      return changed > 0;
    },
  };
}

const stamps = (row: { id: string; created_at: string; updated_at: string }) => ({
  id: row.id,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

function toProject(row: Schema['project']): Project {
  return projectSchema.parse({ ...(JSON.parse(row.body) as object), ...stamps(row) });
}

function toRole(row: Schema['role']): Role {
  return roleSchema.parse({ ...(JSON.parse(row.body) as object), ...stamps(row), projectId: row.project_id });
}
