/** The contact sheet of a shortlist: who to call, representation first. */
import type { ExportLang } from '../../contract.ts';
import { noConsentOnFile, sharedContact, type ConsentToShare, type Withheld } from './contact-rule.ts';
import { listedName, type ListedPerson } from './shortlist.ts';
import type { Cell, Table } from './table.ts';
import { withoutContact } from './without-contact.ts';
import { exportWords, type ExportWords } from './words.ts';

/** @param consentToShare who agreed that their own contact is given on. */
export function contactSheetTable(
  people: readonly ListedPerson[],
  lang: ExportLang,
  consentToShare: ConsentToShare = noConsentOnFile,
): Table {
  const words = exportWords(lang);
  const { contact } = words;
  return {
    name: words.kind['contact-sheet'],
    // Heads that the import does not read: a sheet without some contacts must not be taken for a roster.
    columns: [
      { header: words.place, width: 6 },
      { header: words.name, width: 24 },
      { header: words.talentId, width: 14 },
      { header: contact.under18, width: 12 },
      { header: contact.through, width: 20 },
      { header: contact.person, width: 28 },
      { header: contact.contact, width: 28 },
      { header: contact.own, width: 24 },
      { header: contact.remark, width: 48 },
    ],
    rows: people.map((person, index) => rowOf(person, index + 1, words, consentToShare)),
    frozenColumns: 2,
  };
}

function rowOf(
  person: ListedPerson,
  place: number,
  { contact }: ExportWords,
  consentToShare: ConsentToShare,
): readonly Cell[] {
  const { entry, talent } = person;
  if (talent === undefined)
    return [
      place,
      listedName(person),
      entry.externalId,
      ...Array<Cell>(5).fill(undefined),
      contact.notOnFile,
    ];
  const shared = sharedContact(talent, consentToShare);
  const rep = talent.facts.representation?.value;
  const remarks = [
    ...(shared.withheld === undefined ? [] : [withheldWords(shared.withheld, contact)]),
    ...(shared.guardianConsentMissing ? [contact.guardianConsentMissing] : []),
  ];
  return [
    place,
    listedName(person),
    talent.externalId,
    shared.minor ? contact.yes : contact.no,
    rep === undefined ? contact.notOnFile : contact.kinds[rep.kind],
    // A number written beside the name falls under the same rule as one in its own column.
    rep?.name === undefined || shared.representation !== undefined ? rep?.name : withoutContact(rep.name),
    shared.representation,
    shared.own,
    remarks.length === 0 ? undefined : remarks.join('. '),
  ];
}

function withheldWords(why: Withheld, words: ExportWords['contact']): string {
  switch (why) {
    case 'no_representation':
      return words.noRepresentation;
    case 'no_contact':
      return words.noRepContact;
    case 'own_without_consent':
      return words.ownWithheld;
    case 'guardian_only':
      return words.guardianOnly;
  }
}
