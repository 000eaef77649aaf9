import { Heading, Switch, Text } from '@castmatch/components';
import { useAppStrings } from '../../strings/index.ts';
import { linkButton } from '../common/links.css.ts';
import * as css from './AskScreen.css.ts';

/** A conversation that has not begun: one line, and three questions to begin with. */
export function EmptyThread({
  rosterIsEmpty,
  temporary,
  onTemporary,
  onSend,
}: {
  rosterIsEmpty: boolean;
  temporary: boolean;
  onTemporary: (temporary: boolean) => void;
  onSend: (text: string) => void;
}) {
  const { ask, roster, talent, conversations } = useAppStrings();
  return (
    <div className={css.empty}>
      <Heading level={2} variant="title" className={css.emptyTitle}>
        {ask.emptyTitle}
      </Heading>
      <Text as="p" variant="prose" tone="ink2">
        {ask.emptyHint}
      </Text>
      {rosterIsEmpty ? (
        <div className={css.emptyRoster}>
          <Text as="p">{roster.empty}</Text>
          <a href="/import" className={linkButton}>
            {talent.importFirst}
          </a>
        </div>
      ) : (
        <ul className={css.examples} aria-label={ask.examplesLabel}>
          {ask.examples.map((example) => (
            <li key={example} className={css.exampleEntry}>
              <button type="button" className={css.example} onClick={() => onSend(example)}>
                {example}
              </button>
            </li>
          ))}
        </ul>
      )}
      {!rosterIsEmpty && (
        <Switch
          label={conversations.temporary.start}
          hint={conversations.temporary.hint}
          checked={temporary}
          onChange={(event) => onTemporary(event.target.checked)}
        />
      )}
    </div>
  );
}
