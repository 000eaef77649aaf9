import { expect } from 'vitest';
import { may, must, should, type Pattern, type Rule } from '../rules.ts';
import type { Stage } from '../stage.ts';

type DialogRole = 'dialog' | 'alertdialog';
const opener = (stage: Stage) => stage.role('button').first();

/** Opens it by its button, where it is not open from the start. */
async function open(stage: Stage, role: DialogRole): Promise<void> {
  if (!(await stage.role(role).isVisible())) {
    await opener(stage).focus();
    await stage.press('Enter');
  }
  await stage.expectShown(stage.role(role));
  await expect.poll(() => stage.holdsFocus(stage.role(role))).toBe(true);
}

/** By its button from closed, so that there is somewhere to return to. */
async function openByKey(stage: Stage, role: DialogRole, key = 'Enter'): Promise<void> {
  if (await stage.role(role).isVisible()) await stage.press('Escape');
  await stage.expectShown(stage.role(role), false);
  await opener(stage).focus();
  await stage.press(key);
  await stage.expectShown(stage.role(role));
  await expect.poll(() => stage.holdsFocus(stage.role(role))).toBe(true);
}

/** Each element that Tab reaches, from wherever the focus is, until it comes round. */
async function stops(stage: Stage, role: DialogRole, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const here = () =>
    stage.role(role).evaluate((dialog) => {
      const active = document.activeElement;
      if (!active || !dialog.contains(active)) return 'outside';
      return [...dialog.querySelectorAll('*')].indexOf(active).toString();
    });
  const first = await here();
  const seen = [first];
  for (let step = 0; step < 20; step += 1) {
    await stage.press(key);
    const now = await here();
    if (now === first) break;
    seen.push(now);
  }
  return seen;
}

/** What every dialog promises, whichever its role. */
const shared = (role: DialogRole): Rule[] => [
  must('it has its role and a name', async (stage) => {
    await open(stage, role);
    await stage.expectName(stage.role(role));
  }),
  should('it is labelled by its visible title', async (stage) => {
    await open(stage, role);
    const id = await stage.referred(stage.role(role), 'aria-labelledby');
    expect(await stage.page.locator(`[id="${id}"]`).isVisible()).toBe(true);
  }),
  must('Enter on its button opens it, and the focus moves into it', (stage) => openByKey(stage, role)),
  must('Space on its button opens it, and the focus moves into it', (stage) =>
    openByKey(stage, role, 'Space'),
  ),
  must('Escape closes it, and the focus returns to its button', async (stage) => {
    await openByKey(stage, role);
    await stage.press('Escape');
    await stage.expectShown(stage.role(role), false);
    await stage.expectFocus(opener(stage));
  }),
];

const modal = (role: DialogRole): Rule[] => [
  must('it is modal: the rest cannot be reached', async (stage) => {
    await open(stage, role);
    await stage.expectState(stage.role(role), 'modal', true);
    await opener(stage).focus();
    expect(await stage.holdsFocus(stage.role(role))).toBe(true);
  }),
  must('Tab goes round inside it', async (stage) => {
    await open(stage, role);
    const seen = await stops(stage, role, 'Tab');
    expect(seen.length).toBeGreaterThanOrEqual(2);
    expect(seen).not.toContain('outside');
  }),
  must('Shift+Tab goes round inside it', async (stage) => {
    await open(stage, role);
    expect(await stops(stage, role, 'Shift+Tab')).not.toContain('outside');
  }),
  should('a button inside closes it, and the focus returns', async (stage) => {
    await openByKey(stage, role);
    await stage.role(role).getByRole('button').first().focus();
    await stage.press('Enter');
    await stage.expectShown(stage.role(role), false);
    await stage.expectFocus(opener(stage));
  }),
];

export const dialog: Pattern = {
  widget: 'dialog',
  story: 'components-overlays-dialog--default',
  rules: [
    ...shared('dialog'),
    ...modal('dialog'),
    may(
      'its description is tied to it by aria-describedby',
      async (stage) => expect((await stage.accessible(stage.role('dialog'))).description).not.toBe(''),
      'components-overlays-dialog--described',
    ),
  ],
};

export const drawer: Pattern = {
  widget: 'drawer',
  story: 'components-overlays-drawer--default',
  rules: [...shared('dialog'), ...modal('dialog')],
};

export const alertDialog: Pattern = {
  widget: 'alert dialog',
  story: 'components-overlays-alertdialog--default',
  rules: [
    ...shared('alertdialog'),
    ...modal('alertdialog'),
    must('aria-describedby names its message', async (stage) => {
      await open(stage, 'alertdialog');
      expect((await stage.accessible(stage.role('alertdialog'))).description).not.toBe('');
    }),
    should('the focus begins on the button that destroys nothing', async (stage) => {
      await open(stage, 'alertdialog');
      const clicks = stage.role('alertdialog').getByRole('button');
      expect(await stage.at(clicks)).toBe(0);
    }),
  ],
};

export const popover: Pattern = {
  widget: 'popover',
  story: 'components-overlays-popover--default',
  rules: [
    ...shared('dialog').filter(({ says }) => !says.includes('visible title')),
    must('aria-expanded of its button follows it', async (stage) => {
      await stage.expectState(opener(stage), 'expanded', false);
      await openByKey(stage, 'dialog');
      await stage.expectState(opener(stage), 'expanded', true);
    }),
    may('aria-haspopup of its button says dialog', async (stage) => {
      expect(await opener(stage).getAttribute('aria-haspopup')).toBe('dialog');
    }),
    may('its button closes it', async (stage) => {
      await openByKey(stage, 'dialog');
      await opener(stage).focus();
      await stage.press('Enter');
      await stage.expectShown(stage.role('dialog'), false);
    }),
  ],
};
