import { useEffect, useState, type ReactNode } from 'react';
import {
  CopyButton,
  Dialog,
  EvidenceChip,
  FactList,
  Heading,
  Stack,
  Text,
  personAsText,
  useLanguage,
} from '@castmatch/components';
import type { Item, TalentDetail } from '@castmatch/server/contract';
import { dayOf } from '../../model/dates.ts';
import { useAppStrings } from '../../strings/index.ts';
import { Words } from '../common/Words.tsx';
import { linkButton } from '../common/links.css.ts';
import { Problem } from '../common/Problem.tsx';
import * as css from './WhyDialog.css.ts';

export interface WhyDialogProps {
  /** Whom it is about; absent while it is closed. */
  readonly item?: Item;
  /** Reads everything on file about a person. */
  readonly loadPerson: (talentId: string) => Promise<TalentDetail>;
  readonly onClose: () => void;
}

/** Why a person is in an answer: each reason and gap with its fact, then all that is on file. */
export function WhyDialog({ item, loadPerson, onClose }: WhyDialogProps) {
  const { why } = useAppStrings();
  const language = useLanguage();
  return (
    <Dialog
      open={item !== undefined}
      onClose={onClose}
      size="medium"
      title={item === undefined ? '' : <Words>{why.title(item.name)}</Words>}
      footer={
        item && (
          <>
            <CopyButton text={() => personAsText(item, language)} tone="outline" size="medium">
              {why.copy}
            </CopyButton>
            <a href={`/talent/${encodeURIComponent(item.talentId)}`} className={linkButton}>
              {why.profile}
            </a>
          </>
        )
      }
    >
      {item && <Answers item={item} loadPerson={loadPerson} />}
    </Dialog>
  );
}

function Answers({ item, loadPerson }: Required<Pick<WhyDialogProps, 'item' | 'loadPerson'>>) {
  const { why } = useAppStrings();
  const language = useLanguage();
  const empty = item.reasons.length + item.unmet.length + item.unknown.length + item.notes.length === 0;
  const sourced = (reason: Item['reasons'][number], kind: 'met' | 'note', key: number) => (
    <Evidence
      key={key}
      chip={<EvidenceChip kind={kind}>{reason.text}</EvidenceChip>}
      detail={[
        ...(reason.text.includes(reason.fact.value) ? [] : [reason.fact.value]),
        why.source(reason.fact.source, dayOf(reason.fact.asOf, language)),
      ].join(' · ')}
    />
  );
  return (
    <Stack gap="3">
      {empty && <Text as="p">{why.none}</Text>}
      {item.reasons.length > 0 && (
        <Section title={why.reasons}>
          {item.reasons.map((reason, key) => sourced(reason, 'met', key))}
        </Section>
      )}
      {item.unmet.length + item.unknown.length > 0 && (
        <Section title={why.gaps}>
          {item.unmet.map((gap, key) => (
            <Evidence
              key={`unmet ${key}`}
              chip={<EvidenceChip kind="missed">{gap.text}</EvidenceChip>}
              detail={`${gap.onFile} · ${why.asked(gap.wanted)}`}
            />
          ))}
          {item.unknown.map((gap, key) => (
            <Evidence
              key={`unknown ${key}`}
              chip={<EvidenceChip kind="unknown">{gap.text}</EvidenceChip>}
              detail={
                gap.wanted === undefined ? why.notOnFile : `${why.notOnFile} · ${why.asked(gap.wanted)}`
              }
            />
          ))}
        </Section>
      )}
      {item.notes.length > 0 && (
        <Section title={why.notes}>{item.notes.map((note, key) => sourced(note, 'note', key))}</Section>
      )}
      <AllFacts talentId={item.talentId} loadPerson={loadPerson} />
    </Stack>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Heading level={3} variant="interface" className={css.title}>
        {title}
      </Heading>
      <ul className={css.list}>{children}</ul>
    </section>
  );
}

function Evidence({ chip, detail }: { chip: ReactNode; detail: string }) {
  return (
    <li className={css.evidence}>
      {chip}
      <Text variant="label" tone="ink2" className={css.detail}>
        <Words>{detail}</Words>
      </Text>
    </li>
  );
}

function AllFacts({ talentId, loadPerson }: { talentId: string } & Pick<WhyDialogProps, 'loadPerson'>) {
  const { why, problem, roster } = useAppStrings();
  const [person, setPerson] = useState<TalentDetail>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setFailed(false);
    loadPerson(talentId).then(
      (read) => current && setPerson(read),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [loadPerson, talentId, attempt]);
  return (
    <section>
      <div className={css.factsHead}>
        <Heading level={3} variant="interface" className={css.title}>
          {why.facts}
        </Heading>
        {person?.fictional && (
          <Text variant="label" tone="ink2">
            {roster.fictional}
          </Text>
        )}
      </div>
      {person && <FactList facts={person.facts} />}
      {failed && <Problem text={problem.offlineLoad} onRetry={() => setAttempt((now) => now + 1)} />}
      {!person && !failed && <Text tone="ink2">{why.loading}</Text>}
    </section>
  );
}
