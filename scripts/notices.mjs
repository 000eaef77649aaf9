// npm run notices: writes THIRD-PARTY-NOTICES.md from package-lock.json: every package that the published
// packages, the app or the server bring along, with its licence. Lint checks that the page is current.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, runMain } from './lib/failure.mjs';
import { inRoot } from './lib/paths.mjs';

const FILE = inRoot('THIRD-PARTY-NOTICES.md');

/** Licences that allow what we do with the packages; another one is a decision for a person. */
const ACCEPTED =
  /^\(?(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|OFL-1\.1|CC0-1\.0|Unlicense|Python-2\.0)\b/;

/** @returns {{ name: string, version: string, license: string, path: string }[]} sorted by name and version */
export function shippedPackages(lock) {
  const all = Object.entries(lock.packages)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.link && !isLeftOut(entry))
    .map(([path, { version, license }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license: license ?? 'not stated',
      path,
    }));
  const unique = new Map(all.map((entry) => [`${entry.name}@${entry.version}`, entry]));
  return [...unique.keys()].sort().map((key) => unique.get(key));
}

/** Tools stay at home; what is optional differs from platform to platform. */
const isLeftOut = ({ dev, devOptional, optional, peer }) => dev || devOptional || optional || peer;

/** @throws {Failure} naming packages whose licence nobody accepted yet */
export function notices(packages, textOf) {
  const refused = packages.filter(({ license }) => !ACCEPTED.test(license));
  if (refused.length > 0) {
    const list = refused.map(({ name, license }) => `${name} (${license})`).join(', ');
    throw new Failure(
      `These packages have a licence nobody accepted yet: ${list}. Replace them or extend scripts/notices.mjs.`,
    );
  }
  const byText = Map.groupBy(packages, textOf);
  const table = packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  const texts = [...byText].map(([text, users]) => {
    const names = users.map(({ name, version }) => `${name} ${version}`).join(', ');
    return `### ${names}\n\n\`\`\`text\n${text}\n\`\`\``;
  });
  return `# Third-party notices

Written by \`npm run notices\` from package-lock.json. CastMatch brings along the packages below; each stays under its own licence.

| package | version | licence |
| --- | --- | --- |
${table.join('\n')}

## Licence texts

${texts.join('\n\n')}
`;
}

function installedText({ name, license, path }) {
  const folder = inRoot(path);
  const file =
    existsSync(folder) &&
    readdirSync(folder)
      .sort()
      .find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry));
  if (!file) return `${name} is published under ${license} and comes without a licence file.`;
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').replaceAll('```', "'''").trim();
}

/** Whether the page in the repository is what the lock asks for. */
export const noticesAreCurrent = () => existsSync(FILE) && readFileSync(FILE, 'utf8') === currentNotices();

function currentNotices() {
  const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
  return notices(shippedPackages(lock), installedText);
}

if (process.argv[1] === import.meta.filename) await runMain(() => writeFileSync(FILE, currentNotices()));
