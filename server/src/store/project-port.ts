/** Projects and roles of an office; a conversation may belong to one of each. */
import type { NewProject, NewRole, Project, Role } from '../contract/projects.ts';
import type { Scope } from '../scope.ts';

export interface ProjectStore {
  /** Newest first. */
  list(scope: Scope): Promise<Project[]>;
  get(scope: Scope, projectId: string): Promise<Project | undefined>;
  create(scope: Scope, project: NewProject, at: string): Promise<Project>;
  /** Undefined where there is no such project. */
  replace(scope: Scope, projectId: string, project: NewProject, at: string): Promise<Project | undefined>;
  /** With its roles; conversations stay and belong to no project any more. */
  remove(scope: Scope, projectId: string): Promise<boolean>;

  /** In the order they were made. */
  roles(scope: Scope, projectId: string): Promise<Role[]>;
  role(scope: Scope, projectId: string, roleId: string): Promise<Role | undefined>;
  /** Undefined where there is no such project. */
  createRole(scope: Scope, projectId: string, role: NewRole, at: string): Promise<Role | undefined>;
  replaceRole(
    scope: Scope,
    projectId: string,
    roleId: string,
    role: NewRole,
    at: string,
  ): Promise<Role | undefined>;
  removeRole(scope: Scope, projectId: string, roleId: string): Promise<boolean>;

  /** Says what a conversation of the user is about. False where there is no such conversation. */
  linkChat(
    scope: Scope,
    chatId: string,
    link: { readonly projectId: string | null; readonly roleId: string | null },
  ): Promise<boolean>;
}
