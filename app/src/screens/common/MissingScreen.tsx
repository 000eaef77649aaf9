import { Text } from '@castmatch/components';
import { useAppStrings } from '../../strings/index.ts';
import { Frame, type FrameProps } from './Frame.tsx';
import { linkButton } from './links.css.ts';
import * as page from './page.css.ts';

/** An address that leads nowhere. */
export function MissingScreen({ frame }: { frame: FrameProps }) {
  const { problem } = useAppStrings();
  return (
    <Frame frame={frame} title={problem.missingPage}>
      <div className={page.column}>
        <div className={page.state}>
          <Text as="p" variant="prose">
            {problem.missingPage}
          </Text>
          <a href="/" className={linkButton}>
            {problem.startNew}
          </a>
        </div>
      </div>
    </Frame>
  );
}
