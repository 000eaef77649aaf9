/**
 * Folds the chunks of the AI SDK UI message stream (v1) into one message.
 * Messages are never changed in place: React compares them, and only the part that grew is new.
 */
import { dataPartSchemas, type ChatMessage } from '@castmatch/server/contract';

type Part = ChatMessage['parts'][number];

/** A chunk of the stream: its fields are read with care, since a newer server may send more. */
export type Chunk = Readonly<Record<string, unknown>> & { readonly type: string };

export interface Fold {
  readonly message: ChatMessage;
  /** Where text parts that are still open stand in `message.parts`, by their stream id. */
  readonly open: ReadonlyMap<string, number>;
  /** Index of the first part of the current step: what `reset-step` takes back. */
  readonly stepStart: number;
  readonly end: 'finished' | 'aborted' | 'failed' | undefined;
  readonly errorText: string | undefined;
}

export function startFold(messageId: string): Fold {
  return {
    message: { id: messageId, role: 'assistant', parts: [] },
    open: new Map(),
    stepStart: 0,
    end: undefined,
    errorText: undefined,
  };
}

/** Chunks of unknown types, and data parts whose shape is unknown, leave the message as it is. */
export function fold(state: Fold, chunk: Chunk): Fold {
  switch (chunk.type) {
    case 'start': {
      // A replay begins again with `start`: what it repeats must not be added to what is there.
      const fresh = startFold(text(chunk.messageId) ?? state.message.id);
      return withMetadata(fresh, chunk.messageMetadata);
    }
    case 'message-metadata':
      return withMetadata(state, chunk.messageMetadata);
    case 'start-step':
      return {
        ...append(state, { type: 'step-start' }),
        stepStart: state.message.parts.length + 1,
        open: new Map(),
      };
    case 'reset-step':
      return {
        ...state,
        open: new Map(),
        message: { ...state.message, parts: state.message.parts.slice(0, state.stepStart) },
      };
    case 'text-start':
    case 'text-delta':
    case 'text-end':
      return foldText(state, chunk);
    case 'finish':
      return { ...withMetadata(settleText(state), chunk.messageMetadata), end: state.end ?? 'finished' };
    case 'abort':
      return { ...settleText(state), end: 'aborted' };
    case 'error':
      return { ...settleText(state), end: 'failed', errorText: text(chunk.errorText) };
    default:
      if (chunk.type.startsWith('data-')) return foldData(state, chunk);
      if (chunk.type.startsWith('tool-')) return foldTool(state, chunk);
      return state;
  }
}

function foldText(state: Fold, chunk: Chunk): Fold {
  const id = text(chunk.id) ?? '';
  const index = state.open.get(id);
  const part = index === undefined ? undefined : state.message.parts[index];
  if (chunk.type === 'text-end') {
    if (index === undefined || part === undefined) return state;
    const open = new Map(state.open);
    open.delete(id);
    return { ...replace(state, index, { ...part, state: 'done' }), open };
  }
  const delta = chunk.type === 'text-delta' ? (text(chunk.delta) ?? '') : '';
  if (index === undefined || part === undefined) {
    const open = new Map(state.open).set(id, state.message.parts.length);
    const { providerMetadata } = chunk;
    const fresh: Part = {
      type: 'text',
      text: delta,
      state: 'streaming',
      ...(providerMetadata === undefined ? {} : { providerMetadata }),
    };
    return { ...append(state, fresh), open };
  }
  return delta === '' ? state : replace(state, index, { ...part, text: (text(part.text) ?? '') + delta });
}

function foldData(state: Fold, chunk: Chunk): Fold {
  const name = chunk.type.slice('data-'.length);
  if (chunk.transient === true || !isDataName(name)) return state;
  const parsed = dataPartSchemas[name].safeParse(chunk.data);
  if (!parsed.success) return state;
  const id = text(chunk.id);
  const part: Part = { type: chunk.type, ...(id === undefined ? {} : { id }), data: parsed.data };
  const at =
    id === undefined
      ? -1
      : state.message.parts.findIndex((other) => other.type === chunk.type && other.id === id);
  return at < 0 ? append(state, part) : replace(state, at, part);
}

function foldTool(state: Fold, chunk: Chunk): Fold {
  const toolCallId = text(chunk.toolCallId);
  if (toolCallId === undefined) return state;
  const at = state.message.parts.findIndex((part) => part.toolCallId === toolCallId);
  const before = at < 0 ? undefined : state.message.parts[at];
  const next = toolChange(chunk);
  if (next === undefined) return state;
  const type = before?.type ?? `tool-${text(chunk.toolName) ?? 'unknown'}`;
  const part: Part = { ...before, type, toolCallId, ...next };
  return at < 0 ? append(state, part) : replace(state, at, part);
}

function toolChange(chunk: Chunk): Record<string, unknown> | undefined {
  switch (chunk.type) {
    case 'tool-input-start':
      return { state: 'input-streaming' };
    case 'tool-input-available':
      return { state: 'input-available', input: chunk.input };
    case 'tool-output-available':
      return { state: 'output-available', output: chunk.output };
    case 'tool-approval-request':
      return { state: 'approval-requested', approval: { id: chunk.approvalId } };
    case 'tool-output-denied':
      return { state: 'output-denied' };
    case 'tool-input-error':
    case 'tool-output-error':
      return { state: 'output-error', errorText: chunk.errorText };
    default:
      return undefined;
  }
}

function isDataName(name: string): name is keyof typeof dataPartSchemas {
  return Object.hasOwn(dataPartSchemas, name);
}

function withMetadata(state: Fold, metadata: unknown): Fold {
  if (typeof metadata !== 'object' || metadata === null) return state;
  return { ...state, message: { ...state.message, metadata: { ...state.message.metadata, ...metadata } } };
}

function settleText(state: Fold): Fold {
  if (state.open.size === 0) return state;
  const parts = state.message.parts.map((part) => (part.type === 'text' ? { ...part, state: 'done' } : part));
  return { ...state, open: new Map(), message: { ...state.message, parts } };
}

function append(state: Fold, part: Part): Fold {
  return { ...state, message: { ...state.message, parts: [...state.message.parts, part] } };
}

function replace(state: Fold, index: number, part: Part): Fold {
  return { ...state, message: { ...state.message, parts: state.message.parts.with(index, part) } };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
