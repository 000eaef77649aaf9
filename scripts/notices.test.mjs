import { expect, test } from 'vitest';
import { notices, shippedPackages } from './notices.mjs';

const lock = {
  packages: {
    '': {},
    'node_modules/@castmatch/tokens': { link: true },
    'node_modules/shipped': { version: '1.0.0', license: 'MIT' },
    'app/node_modules/shipped': { version: '2.0.0', license: 'MIT' },
    'node_modules/tool': { version: '1.0.0', license: 'MIT', dev: true },
    'node_modules/only-on-a-mac': { version: '1.0.0', license: 'MIT', optional: true },
  },
};

test('the page lists what is shipped in each version, and no tool', () => {
  const listed = shippedPackages(lock).map(({ name, version }) => `${name} ${version}`);
  expect(listed).toEqual(['shipped 1.0.0', 'shipped 2.0.0']);
});

test('packages that share a licence text share its place on the page', () => {
  const page = notices(shippedPackages(lock), () => 'one text');
  expect(page.split('one text')).toHaveLength(2);
  expect(page).toContain('### shipped 1.0.0, shipped 2.0.0');
});

test('a licence nobody accepted stops the page and names the package', () => {
  const copyleft = [{ name: 'strict', version: '1.0.0', license: 'AGPL-3.0', path: 'node_modules/strict' }];
  expect(() => notices(copyleft, () => '')).toThrow('strict (AGPL-3.0)');
});
