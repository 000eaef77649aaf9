/** The casting desk as a person finds it: by role and name. */
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright';

export const ROSTER_FILE = fileURLToPath(new URL('../fixtures/roster.csv', import.meta.url));

export interface Desk {
  readonly composer: Locator;
  readonly send: Locator;
  readonly stop: Locator;
  /** Turns of the assistant, oldest first. */
  readonly answers: Locator;
  /** Turns of the person, oldest first. */
  readonly questions: Locator;
  /** Lists of people, oldest first. */
  readonly results: Locator;
  /** One person of a list. */
  person(name: string, within?: Locator): Locator;
  /** Names of the people in a list, in order; near misses left out. */
  namesIn(list: Locator): Promise<string[]>;
  /** Writes and sends, without waiting for the answer. */
  write(text: string): Promise<void>;
  /** Writes, sends, and waits until the answer is complete. */
  ask(text: string): Promise<void>;
  /** Waits until nothing is being answered any more. */
  untilAnswered(): Promise<void>;
}

export function deskOn(page: Page): Desk {
  const send = page.getByRole('button', { name: 'Send', exact: true });
  const answers = page.getByRole('article', { name: /^CastMatch/ });
  const questions = page.getByRole('article', { name: /^You/ });
  const composer = page.getByRole('textbox', { name: 'Your message' });
  const untilAnswered = async () => {
    await page.getByRole('status').filter({ hasText: 'Answer complete' }).waitFor();
    await send.waitFor();
  };
  const write = async (text: string) => {
    await composer.fill(text);
    await send.click();
    // The answer of an earlier turn is complete too: this turn has begun when its question stands there.
    await questions.filter({ hasText: text }).last().waitFor();
  };
  return {
    composer,
    send,
    stop: page.getByRole('button', { name: 'Stop', exact: true }),
    answers,
    questions,
    results: page.getByRole('region', { name: /^Results/ }),
    person: (name, within) => (within ?? page).getByRole('article', { name, exact: true }),
    namesIn: async (list) => {
      const namesOf = (part: Locator) => part.getByRole('article').getByRole('heading').allInnerTexts();
      const misses = await namesOf(list.getByRole('list', { name: 'Near misses' }));
      return (await namesOf(list)).filter((name) => !misses.includes(name));
    },
    write,
    ask: async (text) => {
      const before = await answers.count();
      await write(text);
      await answers.nth(before).waitFor();
      await untilAnswered();
    },
    untilAnswered,
  };
}

/** Brings the roster in through the import screen, and says how many people were imported. */
export async function importRoster(page: Page, file = ROSTER_FILE): Promise<void> {
  await page.goto('/import');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByLabel('CSV file').click(),
  ]);
  await chooser.setFiles(file);
  await page.getByRole('button', { name: /^Import \d+ people$/ }).click();
  await page.getByRole('heading', { name: /is on your roster$/ }).waitFor();
}
