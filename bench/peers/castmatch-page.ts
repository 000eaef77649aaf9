/** Ours on a page: with the tokens, which bench:size counts apart. */
import '@castmatch/tokens/tokens.css';

export * from './castmatch.tsx';
