import { PATTERNS } from './patterns/index.ts';
import { audit } from './rules.ts';

await audit(PATTERNS.overlays);
