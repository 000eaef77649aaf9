/** From engine events to the chunks of the AI SDK UI message stream, v1. */
import { IN_CARDS } from '../contract.ts';
import type { EngineEvent, SearchOutcome, ToolName } from './port.ts';

/** The chunks this server sends: a subset of `uiMessageChunkSchema` of the `ai` package. */
export type UiChunk =
  | { type: 'start'; messageId: string; messageMetadata?: MessageMetadata }
  | { type: 'start-step' }
  | { type: 'text-start'; id: string; providerMetadata?: typeof IN_CARDS }
  | { type: 'text-delta'; id: string; delta: string }
  | { type: 'text-end'; id: string }
  | { type: 'tool-input-available'; toolCallId: string; toolName: string; input: unknown }
  | { type: 'tool-output-available'; toolCallId: string; output: unknown }
  | { type: 'tool-approval-request'; approvalId: string; toolCallId: string }
  | { type: 'tool-output-denied'; toolCallId: string }
  | { type: 'tool-output-error'; toolCallId: string; errorText: string }
  | { type: `data-${string}`; id?: string; data: unknown }
  | { type: 'message-metadata'; messageMetadata: MessageMetadata }
  | { type: 'reset-step' }
  | { type: 'finish-step' }
  | { type: 'finish'; finishReason: 'stop' | 'error' | 'length' }
  | { type: 'abort'; reason?: string }
  | { type: 'error'; errorText: string };

export interface MessageMetadata {
  /** ISO 8601: when the answer was begun. */
  readonly at?: string;
  readonly engine?: string;
}

export interface ChunkMapper {
  /** The chunks for one event; none for what the client does not see. */
  map(event: EngineEvent): UiChunk[];
  /** Closes what is open: text, and tool calls that will get no result any more. */
  close(openToolCalls: string): UiChunk[];
}

/**
 * One answer is one step, so that `reset-step` takes back all of it.
 * An open text ends where another part begins: parts keep the order in which they were told.
 */
export function createChunkMapper(): ChunkMapper {
  let texts = 0;
  let openText: { readonly id: string; readonly inCards: boolean } | undefined;
  const openTools = new Map<string, ToolName>();

  const endText = (): UiChunk[] => {
    if (openText === undefined) return [];
    const { id } = openText;
    openText = undefined;
    return [{ type: 'text-end', id }];
  };

  const text = (delta: string, inCards: boolean): UiChunk[] => {
    if (delta === '') return [];
    if (openText?.inCards === inCards) return [{ type: 'text-delta', id: openText.id, delta }];
    const ended = endText();
    // Parts stand apart by themselves: blank lines between them are the engine's, not the reader's.
    const first = delta.replace(/^\s*\n/, '');
    if (first === '') return ended;
    const id = `text-${++texts}`;
    openText = { id, inCards };
    return [
      ...ended,
      { type: 'text-start', id, ...(inCards ? { providerMetadata: IN_CARDS } : {}) },
      { type: 'text-delta', id, delta: first },
    ];
  };

  const map = (event: EngineEvent): UiChunk[] => {
    switch (event.type) {
      case 'text':
        return text(event.delta, event.inCards ?? false);
      case 'tool-call':
        openTools.set(event.id, event.name);
        return [
          ...endText(),
          { type: 'tool-input-available', toolCallId: event.id, toolName: event.name, input: event.input },
        ];
      case 'tool-result': {
        const name = openTools.get(event.id);
        // A result for a call that was withdrawn by a reset has nowhere to go.
        if (name === undefined) return [];
        openTools.delete(event.id);
        return [
          { type: 'tool-output-available', toolCallId: event.id, output: shownOutput(name, event.output) },
        ];
      }
      case 'recommendation':
      case 'comparison':
      case 'suggestions':
      case 'notice':
      case 'memory':
        return [...endText(), { type: `data-${event.type}`, data: event.data }];
      case 'citation':
        // Beside the open text: a new part would cut a paragraph in two.
        return [{ type: 'data-citation', data: event.data }];
      case 'approval': {
        const { tool: toolName, toolCallId, approvalId, args: input } = event.data;
        return [
          ...endText(),
          { type: 'tool-input-available', toolCallId, toolName, input },
          { type: 'tool-approval-request', approvalId, toolCallId },
        ];
      }
      case 'reset':
        openText = undefined;
        openTools.clear();
        return [{ type: 'reset-step' }];
      case 'state':
      case 'title':
        return [];
    }
  };

  const close = (reason: string): UiChunk[] => {
    const chunks: UiChunk[] = endText();
    for (const toolCallId of openTools.keys())
      chunks.push({ type: 'tool-output-error', toolCallId, errorText: reason });
    openTools.clear();
    return chunks;
  };

  return { map, close };
}

/** People found are told in the cards that follow; twice would double every answer on the wire and on disk. */
function shownOutput(name: ToolName, output: unknown): unknown {
  if (name === 'compare_talent') return { done: true };
  if (name !== 'search_talent') return output;
  const outcome = output as Partial<SearchOutcome> | undefined;
  if (!Array.isArray(outcome?.recommendations)) return output;
  const listed = outcome.recommendations.reduce((sum, { items }) => sum + items.length, 0);
  return { listed, rosterSize: outcome.rosterSize };
}
