// npm run build: tokens, the components package and the app, each only where something changed.
import { runMain } from './lib/failure.mjs';
import { setUp } from './lib/set-up.mjs';

await runMain(() => setUp({ builds: ['tokens', 'components', 'app'] }));
