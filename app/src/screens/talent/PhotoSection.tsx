import { Button, FileInput, Heading, Media, SizeCard, Stack, Text, useLanguage } from '@castmatch/components';
import { MAX_PHOTO_BYTES, type TalentDetail, type TalentRecord } from '@castmatch/server/contract';
import { dayOf } from '../../model/dates.ts';
import { useAppStrings, type AppStrings } from '../../strings/index.ts';
import { Words } from '../common/Words.tsx';
import { failureOf, isRunning, type ProfileActions } from './profile-acts.ts';
import * as css from './Record.css.ts';

interface PhotoSectionProps extends ProfileActions {
  readonly person: TalentDetail;
  readonly record: TalentRecord;
}

/** The headshot as it is kept, what consent says of it, and a way to set another. */
export function PhotoSection({ person, record, doing, onAct }: PhotoSectionProps) {
  const { record: words } = useAppStrings();
  const language = useLanguage();
  const { headshot } = record;
  const saving = isRunning(doing, 'photo', 'removePhoto');
  const failed = failureOf(doing, 'photo', 'removePhoto');
  const blocked = whyBlocked(record, words);
  return (
    <Stack gap="1" as="section">
      <Heading level={3} variant="name">
        {words.photo}
      </Heading>
      <div className={css.photo}>
        <div className={css.picture}>
          {headshot?.photo ? (
            <Media
              src={headshot.photo.src}
              srcSet={headshot.photo.srcSet}
              sizes="160px"
              alt={words.photoAlt(person.name)}
              ratio="4:5"
            />
          ) : (
            <SizeCard
              id={person.talentId}
              name={person.name}
              size="profile"
              {...(person.heightCm === undefined ? {} : { heightCm: person.heightCm })}
            />
          )}
        </div>
        <Stack gap="2">
          {headshot && (
            <div>
              <Text as="p">{consentLine(record, words)}</Text>
              <Text as="p" variant="label" tone="ink2">
                <Words>{words.photoFrom(headshot.fileName, dayOf(headshot.asOf, language))}</Words>
              </Text>
            </div>
          )}
          <FileInput
            label={words.photoChoose}
            hint={words.photoHint}
            accept="image/jpeg,image/png,image/webp"
            maxBytes={MAX_PHOTO_BYTES}
            value={[]}
            pending={saving}
            {...(failed === undefined ? {} : { invalid: failed })}
            {...(blocked === undefined ? {} : { disabledReason: blocked })}
            onChange={([file]) => file && onAct({ kind: 'photo', file })}
          />
          {headshot && (
            <div className={css.buttons}>
              <Button onClick={() => onAct({ kind: 'removePhoto' })} pending={saving}>
                {words.photoRemove}
              </Button>
            </div>
          )}
        </Stack>
      </div>
    </Stack>
  );
}

type RecordWords = AppStrings['record'];

function whyBlocked(record: TalentRecord, words: RecordWords): string | undefined {
  const photo = record.purposes.find(({ purpose }) => purpose === 'photo');
  if (photo?.state === 'withdrawn') return words.photoWithdrawn;
  return record.minor && !record.guardianConsent ? words.photoGuardian : undefined;
}

function consentLine({ headshot, minor, guardianConsent }: TalentRecord, words: RecordWords): string {
  if (headshot?.consent.state === 'withdrawn') return words.photoHidden;
  if (minor && !guardianConsent) return words.photoHiddenChild;
  return headshot?.consent.state === 'on_file' ? words.photoShown : words.photoInside;
}
