/** The process that reads photos, on a machine that has no build of its library. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (name, context, next) => {
    if (name === 'sharp') throw new Error('no build for this machine');
    return next(name, context);
  },
});
await import('../talent/media/reader.ts');
