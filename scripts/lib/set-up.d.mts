/** Brings the project to where its tools run: Node 24, packages, and the builds asked for. */
export function setUp(options?: {
  builds?: readonly ('tokens' | 'components' | 'app')[];
  out?: NodeJS.WritableStream;
  quiet?: boolean;
}): Promise<void>;
