import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ManifestEntry } from '../../components/scripts/manifest.ts';

/*
 * What Storybook hands to programs (its MCP endpoint, and manifests/components.json), told from the components' own
 * data, and without a path of the machine it was built on.
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILT = `${ROOT}components/dist/components.json`;

interface Manifests {
  components?: { components: Record<string, Entry> };
}

interface Entry {
  name: string;
  description?: string;
  import?: string;
  summary?: string;
}

/** Storybook's manifests, completed. Takes them as they are where the package has not been built. */
export function told(manifests: Manifests = {}): Manifests {
  const bare = withoutPaths(manifests);
  if (!bare.components || !existsSync(BUILT)) return bare;
  const { components: ours } = JSON.parse(readFileSync(BUILT, 'utf8')) as { components: ManifestEntry[] };
  const entries = Object.entries(bare.components.components).map(([id, entry]) => {
    // By the page and not by what its first story renders, which may be a setting around the component.
    const own = ours.find(({ name }) => name.toLowerCase() === id.split('-').at(-1));
    return [id, own ? { ...entry, ...describe(own) } : entry] as const;
  });
  return { ...bare, components: { ...bare.components, components: Object.fromEntries(entries) } };
}

function describe({ name, summary, when, alternatives, keys, a11y }: ManifestEntry) {
  const lines = [
    ...when.map((occasion) => `When: ${occasion}`),
    ...alternatives.map(({ instead, when: occasion }) => `Instead: ${instead}, when ${occasion}.`),
    ...keys.map(({ key, does }) => `Key ${key}: ${does}`),
    ...a11y.map((promise) => `Accessibility: ${promise}`),
  ];
  return {
    name,
    summary,
    description: [summary, ...lines].join('\n'),
    import: `import { ${name} } from '@castmatch/components';`,
  };
}

const withoutPaths = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value ?? {}).replaceAll(ROOT, './')) as Value;
