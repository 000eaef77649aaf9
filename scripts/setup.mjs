// Makes the project ready without starting anything: Node 24, packages, tokens and app.
import { runMain } from './lib/failure.mjs';
import { setUp } from './lib/set-up.mjs';

await runMain(() => setUp({ builds: ['tokens', 'app'] }));
