import { expect, test } from 'vitest';
import { inRoot, toolFile } from '../lib/paths.mjs';
import { capture } from '../lib/run.mjs';

test('the linter finds each fault seeded in the fixture', async () => {
  const folder = inRoot('scripts/lint/fixtures/lint');
  const args = ['-c', `${folder}/oxlint.json`, '--no-ignore', '-f', 'json', folder];
  const { code, output } = await capture(process.execPath, [toolFile('oxlint'), ...args]);
  const found = JSON.parse(output).diagnostics.map((diagnostic) => diagnostic.code);
  expect(code).toBe(1);
  expect(new Set(found)).toEqual(
    new Set([
      'eslint(eqeqeq)',
      'eslint(no-console)',
      'eslint(no-unused-expressions)',
      'eslint(no-warning-comments)',
      'import(no-default-export)',
      'jsx-a11y(alt-text)',
      'react(button-has-type)',
      'react-hooks(exhaustive-deps)',
      'react-hooks(rules-of-hooks)',
      'typescript(ban-ts-comment)',
      'typescript(no-explicit-any)',
      'vitest(no-disabled-tests)',
      'vitest(no-focused-tests)',
    ]),
  );
});
