/** Puts the chunks of an answer together to the message that is stored, exactly as a client of the stream does. */
import type { ChatMessage, IN_CARDS } from '../contract.ts';
import type { MessageMetadata, UiChunk } from './chunks.ts';

type Part = ChatMessage['parts'][number];

export function assembleMessage(messageId: string, chunks: Iterable<UiChunk>): ChatMessage {
  const parts: Part[] = [];
  const openText = new Map<string, Part>();
  let metadata: Record<string, unknown> = {};

  const tool = (toolCallId: string) => parts.findLast((part) => part['toolCallId'] === toolCallId);

  for (const chunk of chunks) {
    switch (chunk.type) {
      case 'start':
        metadata = { ...metadata, ...chunk.messageMetadata };
        break;
      case 'message-metadata':
        metadata = { ...metadata, ...chunk.messageMetadata };
        break;
      case 'start-step':
        parts.push({ type: 'step-start' });
        break;
      case 'text-start': {
        const { providerMetadata } = chunk;
        const part: Part = {
          type: 'text',
          text: '',
          state: 'streaming',
          ...(providerMetadata ? { providerMetadata } : {}),
        };
        openText.set(chunk.id, part);
        parts.push(part);
        break;
      }
      case 'text-delta': {
        const part = openText.get(chunk.id);
        if (part) part['text'] = `${String(part['text'])}${chunk.delta}`;
        break;
      }
      case 'text-end': {
        const part = openText.get(chunk.id);
        if (part) part['state'] = 'done';
        openText.delete(chunk.id);
        break;
      }
      case 'tool-input-available':
        parts.push({
          type: `tool-${chunk.toolName}`,
          toolCallId: chunk.toolCallId,
          state: 'input-available',
          input: chunk.input,
        });
        break;
      case 'tool-output-available': {
        const part = tool(chunk.toolCallId);
        if (part) Object.assign(part, { state: 'output-available', output: chunk.output });
        break;
      }
      case 'tool-approval-request': {
        const part = tool(chunk.toolCallId);
        if (part) Object.assign(part, { state: 'approval-requested', approval: { id: chunk.approvalId } });
        break;
      }
      case 'tool-output-denied': {
        const part = tool(chunk.toolCallId);
        if (part) Object.assign(part, { state: 'output-denied' });
        break;
      }
      case 'tool-output-error': {
        const part = tool(chunk.toolCallId);
        if (part) Object.assign(part, { state: 'output-error', errorText: chunk.errorText });
        break;
      }
      case 'reset-step': {
        openText.clear();
        const step = parts.findLastIndex((part) => part.type === 'step-start');
        parts.splice(step + 1);
        break;
      }
      case 'finish-step':
      case 'finish':
      case 'abort':
      case 'error':
        break;
      default:
        parts.push({ type: chunk.type, data: chunk.data });
    }
  }
  return {
    id: messageId,
    role: 'assistant',
    parts,
    ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
  };
}

/** The words of a message, without its cards and tables. */
export function messageText(message: Pick<ChatMessage, 'parts'>): string {
  return message.parts
    .filter((part) => part.type === 'text' && typeof part['text'] === 'string')
    .map((part) => String(part['text']))
    .join('\n')
    .trim();
}

/** The chunks that put this message together again: for an answer whose stream log is no longer kept. */
export function chunksOf(message: ChatMessage): UiChunk[] {
  const chunks: UiChunk[] = [
    {
      type: 'start',
      messageId: message.id,
      ...(message.metadata ? { messageMetadata: message.metadata as MessageMetadata } : {}),
    },
  ];
  let texts = 0;
  let steps = 0;
  for (const part of message.parts) {
    if (part.type === 'step-start') {
      if (steps > 0) chunks.push({ type: 'finish-step' });
      steps += 1;
      chunks.push({ type: 'start-step' });
    } else if (part.type === 'text') chunks.push(...textChunks(part, `text-${++texts}`));
    else if (part.type.startsWith('tool-')) chunks.push(...toolChunks(part));
    else if (part.type.startsWith('data-'))
      chunks.push({ type: part.type as `data-${string}`, data: part['data'] });
  }
  if (steps > 0) chunks.push({ type: 'finish-step' });
  return [...chunks, { type: 'finish', finishReason: 'stop' }];
}

function textChunks(part: Part, id: string): UiChunk[] {
  const providerMetadata = part['providerMetadata'] as typeof IN_CARDS | undefined;
  return [
    { type: 'text-start', id, ...(providerMetadata ? { providerMetadata } : {}) },
    { type: 'text-delta', id, delta: String(part['text']) },
    { type: 'text-end', id },
  ];
}

function toolChunks(part: Part): UiChunk[] {
  const toolCallId = String(part['toolCallId']);
  const toolName = part.type.slice('tool-'.length);
  const call: UiChunk = { type: 'tool-input-available', toolCallId, toolName, input: part['input'] };
  if (part['state'] === 'output-available')
    return [call, { type: 'tool-output-available', toolCallId, output: part['output'] }];
  if (part['state'] === 'output-error')
    return [call, { type: 'tool-output-error', toolCallId, errorText: String(part['errorText']) }];
  return [call];
}
