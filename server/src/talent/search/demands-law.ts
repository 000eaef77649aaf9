/** Demands that the law makes, not the brief. */
import type { Lang } from '../../assistant/port.ts';
import { adultOnFile, guardianContactOnFile } from '../../casting/law/minors.ts';
import { lawStrings } from '../../casting/strings/law.ts';
import { type Demand, type DemandContext, askedOf, met, unknown, unmet } from './demand.ts';
import { quote } from './stored-fact.ts';

/** For intimate work: known to be of age. A minor never gets as far as this. */
export function adultDemand(context: DemandContext, lang: Lang): Demand {
  const { strings } = context;
  const words = lawStrings(lang);
  const asked = { ...askedOf(context, 'playingAge', words.adult), label: strings.adult };
  return {
    asked,
    negotiable: false,
    essential: true,
    check: ({ adult }) => (adult === undefined ? 'unknown' : adult ? 'met' : 'unmet'),
    strength: () => 1,
    explain: ({ talent }) => {
      const { isMinor, playingAge } = talent.facts;
      const known = adultOnFile(talent.facts);
      if (known === 'minor') return unmet(asked, strings, strings.minor);
      if (known === 'unknown') return unknown(asked, strings, words.adultMissing);
      if (isMinor !== undefined) return met(asked.id, quote.adult(isMinor), words.adult);
      return playingAge === undefined
        ? unknown(asked, strings, words.adultMissing)
        : met(asked.id, quote.playingAge(playingAge), words.adult);
    },
  };
}

/** For children: a guardian whom the office can reach, or whose consent it holds. The contact itself is never shown. */
export function guardianContactDemand(context: DemandContext, lang: Lang): Demand {
  const { strings } = context;
  const words = lawStrings(lang);
  const asked = {
    ...askedOf(context, 'guardian', words.guardianContact),
    label: strings.representation.guardian,
  };
  return {
    asked,
    // Somebody in the office can close this gap with one call to the representation.
    negotiable: true,
    essential: false,
    check: ({ guardianReached }) => (guardianReached ? 'met' : 'unmet'),
    strength: () => 1,
    explain: ({ talent }) => {
      const { representation, guardianConsent } = talent.facts;
      if (representation !== undefined && guardianContactOnFile(talent.facts))
        return met(asked.id, quote.representation(representation), words.guardianContact);
      return guardianConsent?.value === true
        ? met(asked.id, quote.guardian(guardianConsent), strings.consentOnFile)
        : {
            status: 'unmet',
            unmet: {
              ask: asked.id,
              field: asked.field,
              wanted: asked.text,
              onFile: strings.notOnFile,
              text: words.guardianContactMissing,
            },
          };
    },
  };
}
