import { Heading, SegmentedControl, Stack, Text, useLanguage } from '@castmatch/components';
import type { Language } from '@castmatch/components';
import type { Status } from '@castmatch/server/contract';
import { Frame, THEME_CHOICES, type FrameProps } from '../common/Frame.tsx';
import { linkButton } from '../common/links.css.ts';
import * as page from '../common/page.css.ts';
import * as css from './MoreScreen.css.ts';
import { LANGUAGES, strings as allStrings, useAppStrings } from '../../strings/index.ts';

export interface MoreScreenProps {
  readonly frame: FrameProps;
  /** Absent while it is not known. */
  readonly status?: Status;
  readonly onLanguage: (language: Language) => void;
}

/** Streamed by the server and saved by the browser: a roster may be larger than a page should hold. */
const ROSTER_FILE = '/api/talents/export.csv';

/** Settings of this browser, and what this CastMatch is. */
export function MoreScreen({ frame, status, onLanguage }: MoreScreenProps) {
  const { more, exports, law } = useAppStrings();
  const language = useLanguage();
  return (
    <Frame frame={frame} place="more" title={more.title}>
      <div className={page.column}>
        <Stack gap="4">
          <SegmentedControl
            label={more.language}
            value={language}
            segments={LANGUAGES.map((tag) => ({ value: tag, label: allStrings[tag].language, lang: tag }))}
            onChange={onLanguage}
          />
          <SegmentedControl
            label={more.theme}
            value={frame.theme}
            segments={THEME_CHOICES.map((theme) => ({ value: theme, label: more.themes[theme] }))}
            onChange={frame.onTheme}
          />
          <Stack gap="1" align="start">
            <Heading level={2} variant="name">
              {exports.roster.title}
            </Heading>
            <Text as="p" variant="prose" measure>
              {exports.roster.text}
            </Text>
            <a href={ROSTER_FILE} download className={linkButton}>
              {exports.roster.download}
            </a>
          </Stack>
          <ul className={css.links}>
            {(['fairness', 'decisions'] as const).map((page) => (
              <li key={page} className={css.row}>
                <a href={`/${page}`} className={css.link}>
                  {law[page].title}
                </a>
                <Text as="p" tone="ink2">
                  {law[page].link}
                </Text>
              </li>
            ))}
          </ul>
          {status !== undefined && (
            <Stack gap="1">
              <Heading level={2} variant="name">
                {more.about}
              </Heading>
              <Text as="p" variant="prose" measure>
                {engineWords(status, more)}
              </Text>
              <Text tone="ink2">{more.version(status.version)}</Text>
            </Stack>
          )}
        </Stack>
      </div>
    </Frame>
  );
}

function engineWords(status: Status, more: ReturnType<typeof useAppStrings>['more']): string {
  if (status.claude === 'on') return more.engineClaude;
  return status.claude === 'unreachable' ? more.engineUnreachable : more.engineEmbedded;
}
