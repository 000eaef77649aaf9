import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CLI = join(import.meta.dirname, 'cli.ts');
const LINE = /^.+:\d+:\d+: .+$/;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'cm-resolve-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, content: unknown): string => {
  writeFileSync(join(root, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
};

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [CLI, 'resolve', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

describe('resolve', () => {
  test('prints the tokens of a file as JSON, and nothing else', () => {
    write('a.json', { a: { $type: 'number', $value: 1, $description: 'One.' }, b: { $value: '{a}' } });
    const { status, stdout, stderr } = run('a.json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      tokens: {
        a: { $type: 'number', $value: 1, $description: 'One.' },
        b: { $type: 'number', $value: 1 },
      },
    });
  });

  test('takes inputs for a resolver document', () => {
    const value = ($value: number) => [{ a: { $type: 'number', $value } }];
    write('r.json', {
      version: '2025.10',
      modifiers: {
        m: { contexts: { x: value(1), y: value(2) } },
        n: { contexts: { x: [], y: value(3) }, default: 'x' },
      },
      resolutionOrder: [{ $ref: '#/modifiers/m' }, { $ref: '#/modifiers/n' }],
    });
    expect(JSON.parse(run('--resolver', 'r.json', '--input', 'm=y').stdout).tokens.a.$value).toBe(2);
    expect(
      JSON.parse(run('--resolver', 'r.json', '--input=n=y', '--input', 'm=y').stdout).tokens.a.$value,
    ).toBe(3);
    const { status, stderr } = run('--resolver', 'r.json');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^r\.json:1:\d+: m: has no default and is missing from the input\. .*m=x or m=y\.\n$/,
    );
  });

  test('exits 1 with a line for each fault: file:line:column: path: what why how', () => {
    write(
      'bad.json',
      '{\n  "a": { "$type": "dimension", "$value": { "value": 1, "unit": "em" } },\n  "b": { "$value": 1 }\n}',
    );
    const { status, stdout, stderr } = run('bad.json');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'bad.json:2:64: a: is no unit of length: "em" (in unit). It is declared to be of the type "dimension". Use one of px, rem.',
      'bad.json:3:8: b: has no type. Its value could not be checked, and a type must not be guessed. Set "$type" on it or on a group around it.',
    ]);
  });

  test.each([
    ['broken JSON', '{ "a": '],
    ['no JSON at all', 'tokens'],
    ['nothing', ''],
    ['10 MB that break off at the end', `{ "a": { "$description": "${'x'.repeat(10_000_000)}"`],
    ['lists in lists without end', `{ "a": ${'['.repeat(200_000)}`],
  ])('says where it stops at %s', (_name, text) => {
    const { status, stdout, stderr } = run(write('broken.json', text));
    expect([status, stdout]).toEqual([1, '']);
    for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(LINE);
    expect(stderr.length).toBeLessThan(1_000);
  });

  test('says so when there is no such file', () => {
    const { status, stderr } = run('nowhere.json');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^nowhere\.json:1:1: \(file\): cannot be read: there is no such file\./);
  });

  test('follows a chain of ten thousand aliases', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => [
      `t${index}`,
      index === 9_999 ? { $type: 'number', $value: 7 } : { $value: `{t${index + 1}}` },
    ]);
    const { status, stdout } = run(write('chain.json', Object.fromEntries(chain)));
    expect(status).toBe(0);
    expect(JSON.parse(stdout).tokens.t0.$value).toBe(7);
  });

  test('takes 10 MB of tokens', () => {
    const tokens = Array.from({ length: 60_000 }, (_, index) => [
      `token-${index}`,
      { $type: 'number', $value: index, $description: 'x'.repeat(120) },
    ]);
    const { status, stdout } = run(write('large.json', Object.fromEntries(tokens)));
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout).tokens)).toHaveLength(60_000);
  });

  test.each([
    [[]],
    [['--all', 'a.json']],
    [['a.json', 'b.json']],
    [['--resolver', 'r.json', '--input', 'm']],
  ])('explains itself when it is called with %j', (args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('resolve --resolver FILE.json [--input modifier=context]...');
  });
});
