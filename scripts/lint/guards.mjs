import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Promises about text that no general linter knows. Each is a pattern that must not occur in
 * certain files; a line that must break one can say so in `except`.
 * @typedef {{ name: string, files: RegExp, pattern: RegExp, except?: RegExp, mend: string }} Guard
 */

const STYLES = /\.css\.ts$/;
const ANY_FILE = /./;

/** @type {Guard[]} */
export const GUARDS = [
  {
    name: 'network-in-app-data',
    files: /^app\/src\/(?!data\/).*\.tsx?$/,
    pattern: /\b(fetch\s*\(|new (XMLHttpRequest|EventSource|WebSocket)\b|sendBeacon\s*\()/,
    mend: 'talk to the server through app/src/data',
  },
  {
    name: 'logical-properties',
    files: STYLES,
    pattern:
      /(?<![\w-])['"]?((margin|padding|border|scrollMargin|scrollPadding)-?(Left|Right|Top|Bottom|left|right|top|bottom)\w*|left|right|top|bottom|border(Top|Bottom)(Left|Right)Radius|(min|max)?(width|height|Width|Height))['"]?\s*:|(textAlign|float|clear)['"]?\s*:\s*['"](left|right)['"]/,
    // Media and container queries name physical axes.
    except: /@media|@container|'\(|\((min|max)-width/,
    mend: 'use the logical property (insetInlineStart, marginBlockEnd, inlineSize, textAlign: "start")',
  },
  {
    name: 'colours-from-tokens',
    files: STYLES,
    pattern:
      /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|(color|Color|background|fill|stroke|outline|border|shadow|Shadow)\w*['"]?\s*:[^/]*['"\s](black|white|gr[ae]y|red|green|blue|yellow|orange|purple|pink|brown|gold|silver|navy|teal|maroon|crimson|ivory|beige)\b/i,
    // A mask reads opacity, not colour.
    except: /mask/i,
    mend: 'take the colour from @castmatch/tokens',
  },
  {
    name: 'lengths-on-the-grid',
    files: STYLES,
    // The last pixel before a breakpoint is no length of a layout.
    except: /\.98px/,
    // 1 to 3 px are hairlines and focus rings; everything else is a multiple of 4.
    pattern: /(?<![\w.])(?!(?:[0-3]|\d*(?:[02468][048]|[13579][26])|[48])px)\d+(?:\.\d+)?px/,
    mend: 'use a space or size token, or a multiple of 4 px',
  },
  {
    name: 'no-machine-paths',
    files: ANY_FILE,
    pattern: /(?<![\w.~$}/-])\/(work|root|home\/\w+|Users\/\w+)\/|file:\/\/\/\w/,
    mend: 'name the path by flag, environment or relative to the project',
  },
  {
    name: 'no-registry-hosts',
    files: ANY_FILE,
    pattern: /https?:\/\/[^/\s"'`]*(registry|artifactory|verdaccio|nexus|npm-mirror|pypi)[^/\s"'`]*/i,
    mend: 'leave the registry to the settings of npm',
  },
  {
    name: 'no-resolved-addresses-in-lock',
    files: /(^|\/)package-lock\.json$/,
    pattern: /"resolved": "https?:/,
    mend: 'make the lock with omit-lockfile-registry-resolved=true (it is in .npmrc)',
  },
];

const BINARY = /\.(png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|pdf|zip|gz|tgz|sqlite)$/;

/**
 * @param {string} root the folder the paths are relative to
 * @param {string[]} paths
 * @param {Guard[]} guards
 * @returns {string[]} one line per fault: `name: path:line: what was found; how to mend it`
 */
export function checkText(root, paths, guards = GUARDS) {
  return paths
    .filter((path) => !BINARY.test(path))
    .flatMap((path) => {
      const wanted = guards.filter(({ files }) => files.test(path));
      return wanted.length > 0 ? faultsIn(path, readFileSync(join(root, path), 'utf8'), wanted) : [];
    });
}

function faultsIn(path, text, guards) {
  return text
    .split('\n')
    .flatMap((line, at) =>
      guards
        .filter(({ pattern, except }) => pattern.test(line) && !except?.test(line))
        .map(
          ({ name, pattern, mend }) =>
            `${name}: ${path}:${at + 1}: "${pattern.exec(line)[0].trim()}"; ${mend}`,
        ),
    );
}
