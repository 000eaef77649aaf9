import { expect } from 'vitest';
import { must, should, type Pattern } from '../rules.ts';
import type { Role, Stage } from '../stage.ts';

const one = (role: Role) => async (stage: Stage) => expect(await stage.role(role).count()).toBe(1);
const named = (role: Role) => async (stage: Stage) => {
  const names = await Promise.all(
    (await stage.role(role).all()).map(async (each) => (await stage.accessible(each)).name),
  );
  expect(names.length).toBeGreaterThan(0);
  expect(names).not.toContain('');
  expect(new Set(names).size).toBe(names.length);
};

export const landmarks: Pattern = {
  widget: 'landmarks',
  story: 'components-layout-appshell--default',
  rules: [
    must('there is one main', one('main')),
    must('there is one banner', one('banner')),
    should('each navigation has a name of its own', named('navigation')),
    should('each complementary part has a name of its own', named('complementary')),
    must('each region has a name of its own', named('region')),
    should('main and banner stand in no other landmark', async (stage) => {
      for (const role of ['main', 'banner'] as const)
        expect(
          await stage
            .role(role)
            .evaluate((each) => each.parentElement?.closest('main, nav, aside, [role="region"]')),
        ).toBeNull();
    }),
    should('the first link skips to main', async (stage) => {
      await stage.press('Tab', 'Enter');
      await expect.poll(() => stage.holdsFocus(stage.role('main'))).toBe(true);
    }),
    must('a navigation says where one is by aria-current', async (stage) => {
      expect(await stage.role('navigation').locator('[aria-current="page"]').count()).toBe(1);
    }),
  ],
};

const region = (stage: Stage) => stage.role('region');

export const scrollRegion: Pattern = {
  widget: 'scroll region',
  story: 'components-layout-scrollregion--default',
  rules: [
    must('it is a region with a name', (stage) => stage.expectName(region(stage))),
    must('Tab reaches it while something is cut off', async (stage) => {
      expect(await stage.walk(region(stage), 'Tab')).toEqual([0]);
    }),
  ],
};
