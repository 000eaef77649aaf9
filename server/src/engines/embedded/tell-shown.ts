/** Words for lists that another engine searched and showed. Nothing is searched again. */
import type { EngineEvent, Tools, Turn } from '../../assistant/port.ts';
import { detectLang } from '../../casting/read/lang.ts';
import type { Recommendation } from '../../contract.ts';
import { contextFor, speak } from './context.ts';
import { parseState } from './state.ts';
import { suggestionsFor } from './suggest.ts';
import { tell } from './tell.ts';

export async function* tellShown(turn: Turn, shown: readonly Recommendation[]): AsyncGenerator<EngineEvent> {
  const state = parseState(turn.state);
  const context = contextFor({
    turn,
    tools: NO_TOOLS,
    lang: detectLang(turn.text, state.lang),
    state,
    roles: [],
    people: [],
    strangers: [],
    fenced: false,
  });
  const outcome = { ...NOTHING_ELSE, recommendations: shown };
  const { parts } = tell(context, {
    outcome,
    briefs: [],
    remarks: [],
    notes: [],
    excluded: [],
    unclear: [],
  });
  yield* speak(parts.map(({ headline }) => headline).join('\n\n'));
  yield { type: 'text', delta: parts.map(({ inCards }) => inCards).join('\n\n'), inCards: true };
  const items = suggestionsFor(context, outcome, []);
  if (items.length > 0) yield { type: 'suggestions', data: { items } };
}

const NOTHING_ELSE = { groups: [], flagged: [], minorsWithoutConsent: [], rosterSize: 0 };

const none = () => Promise.reject(new Error('what is shown is told without tools'));
const NO_TOOLS: Tools = {
  search_talent: none,
  get_talent: none,
  compare_talent: none,
  shortlist: none,
  update_shortlist: none,
  prepare_message: none,
};
