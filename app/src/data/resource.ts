/** Something read from the server that several screens show: kept while it is read anew. */
import { ApiError } from './http.ts';
import { createStore, type Store } from './store.ts';

export interface ResourceState<T> {
  readonly value: T | undefined;
  readonly loading: boolean;
  /** Why the last reading brought nothing. */
  readonly error: ApiError | undefined;
}

export interface Resource<T> {
  readonly state: Store<ResourceState<T>>;
  /** Reads again; a reading under way is joined by at most one more after it. */
  readonly refresh: () => Promise<void>;
}

export function createResource<T>(read: () => Promise<T>): Resource<T> {
  const state = createStore<ResourceState<T>>({ value: undefined, loading: false, error: undefined });
  let running: Promise<void> | undefined;
  let again = false;

  async function run(): Promise<void> {
    state.set((now) => ({ ...now, loading: true }));
    do {
      again = false;
      try {
        const value = await read();
        state.set({ value, loading: again, error: undefined });
      } catch (cause) {
        const error = cause instanceof ApiError ? cause : new ApiError('garbled', String(cause), { cause });
        state.set((now) => ({ ...now, loading: again, error }));
      }
    } while (again);
    running = undefined;
  }

  return {
    state,
    refresh: () => {
      if (running === undefined) running = run();
      else again = true;
      return running;
    },
  };
}
