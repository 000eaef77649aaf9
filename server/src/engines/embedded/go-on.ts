/** "Continue": the rest of an answer that was cut short. Another engine began it; this one answers the question anew. */
import type { Turn } from '../../assistant/port.ts';

const GO_ON =
  /^(?:(?:please )?(?:continue|go on)(?: (?:where|from where) you (?:stopped|left off))?|(?:जहाँ रुके थे,? ?(?:वहाँ से )?)?आगे (?:बताइए|बताओ|कहिए)|(?:जिथे थांबलात,? ?(?:तिथून )?)?पुढे (?:सांगा|सांग)|(?:jahan ruke the,? ?(?:wahan se )?)?aage (?:batao|bataiye|boliye)|(?:jithe thamblat,? ?(?:tithun )?)?pudhe (?:sanga|sang))\s*[.!।]?$/iu;

/** The turn as it is, or with the question whose answer is to go on. */
export function withQuestion(turn: Turn): Turn {
  if (!GO_ON.test(turn.text.trim())) return turn;
  const asked = turn.history.findLastIndex(({ role, text }) => role === 'user' && !GO_ON.test(text.trim()));
  const question = turn.history[asked];
  return question === undefined
    ? turn
    : { ...turn, text: question.text, history: turn.history.slice(0, asked) };
}
