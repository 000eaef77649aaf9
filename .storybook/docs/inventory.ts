import type { ComponentDocs, StateInventory } from '../../components/src/index.ts';

/*
 * What every component says about itself as data: `Name.docs.ts` and `Name.states.ts`, by the component's name.
 */

const read = <Data>(modules: Record<string, Record<string, Data>>) =>
  new Map(
    Object.entries(modules).flatMap(([file, module]) => {
      const name = /([^/]+)\.(?:docs|states)\.ts$/.exec(file)?.[1];
      const data = Object.entries(module).find(([exported]) => /(States|Docs)$/.test(exported))?.[1];
      return name !== undefined && data !== undefined ? [[name, data] as const] : [];
    }),
  );

/** When to take each component, and what it promises. */
export const docsByName = read<ComponentDocs>(
  import.meta.glob('../../components/src/**/*.docs.ts', { eager: true }),
);

/** Roles, keys and states of each component. */
export const statesByName = read<StateInventory<object>>(
  import.meta.glob('../../components/src/**/*.states.ts', { eager: true }),
);
