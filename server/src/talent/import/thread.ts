/** A thread that answers one question at a time. */
import { Worker, type WorkerOptions } from 'node:worker_threads';

export interface Thread<Question, Answer> {
  /** The next may be asked when the answer to the last has come. Rejects where the thread died. */
  ask(question: Question): Promise<Answer>;
  close(): Promise<void>;
}

/** @param file beside this one. */
export function startThread<Question, Answer>(
  file: string,
  options: WorkerOptions,
): Thread<Question, Answer> {
  const worker = new Worker(new URL(file, import.meta.url), options);
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  failed.catch(() => undefined);
  return {
    ask: (question) => {
      const answer = new Promise<Answer>((resolve) => worker.once('message', resolve));
      worker.postMessage(question);
      return Promise.race([answer, failed]);
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
