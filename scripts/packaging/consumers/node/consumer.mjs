// What a server-rendering consumer does first.
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { vars } from '@castmatch/tokens';
import { Button } from '@castmatch/components';
import { Button as OwnWay } from '@castmatch/components/Button';

const file = (name) => readFileSync(new URL(import.meta.resolve(name)), 'utf8');
const html = renderToString(createElement(Button, null, 'Ask'));
if (!/<button[^>]*>.*Ask.*<\/button>/.test(html)) throw new Error(`Button rendered ${html}`);
if (OwnWay !== Button) throw new Error('the way of its own leads to another Button');
if (!JSON.stringify(vars).includes('var(--cm-')) throw new Error('the tokens name no CSS variable');
if (!file('@castmatch/tokens/tokens.css').includes('--cm-'))
  throw new Error('tokens.css defines no variable');
if (!file('@castmatch/tokens/tailwind.css').includes('@theme')) throw new Error('tailwind.css is no theme');
if (!JSON.parse(file('@castmatch/tokens/figma.variables.json')).meta)
  throw new Error('the Figma variables are none');
if (!file('@castmatch/components/styles.css').includes('@layer')) throw new Error('styles.css has no layer');
if (!file('@castmatch/components/Button.css').includes('@layer')) throw new Error('Button.css has no layer');
if (!JSON.parse(file('@castmatch/components/components.json')).components.length)
  throw new Error('the manifest is empty');
process.stdout.write(`rendered ${html.length} characters`);
