import { expect, test } from 'vitest';
import { findEngines } from './engines.mjs';

const firefox = (look) => ({
  key: 'firefox',
  what: 'Firefox',
  env: 'CASTMATCH_SELF_TEST_FIREFOX',
  package: 'firefox-esr',
  look,
});

test('an engine that is missing and cannot be installed is named, with the reason and the way to mend it', async () => {
  const install = () => Promise.resolve('They are installed by themselves for root only.');
  await expect(findEngines({ programs: [firefox(() => [])], install })).rejects.toThrow(
    /lacks: Firefox .*for root only\. .*apt-get install firefox-esr"/,
  );
});

test('what is missing is installed once, and looked for again', async () => {
  const asked = [];
  const look = () => (asked.length > 0 ? [process.execPath] : []);
  const install = (packages) => {
    asked.push(packages);
    return Promise.resolve();
  };
  const programs = [firefox(look), { ...firefox(look), key: 'other' }];
  const missing = { ...firefox(() => []), what: 'Chromium of another name', package: 'none' };
  await expect(findEngines({ programs: [...programs, missing], install })).rejects.toThrow(
    /lacks: Chromium of another name/,
  );
  expect(asked).toEqual([['firefox-esr', 'none']]);
});
