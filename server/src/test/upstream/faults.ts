/** Replies that are broken in the ways in which real ones break. */
import type { ServerResponse } from 'node:http';
import {
  blockDelta,
  blockStart,
  blockStop,
  end,
  errorEvent,
  event,
  messageDelta,
  messageStart,
  messageStop,
  open,
  openText,
  openTool,
  ping,
  textBlock,
} from './events.ts';
import { sends } from './replies.ts';
import type { Reply } from './server.ts';

/** What the person has seen when a fault comes midway. */
export const HALF = 'Half an ';

export const refuses =
  (status: number, type: string, message = 'no', headers: Record<string, string> = {}): Reply =>
  (response) => {
    response.writeHead(status, {
      'content-type': 'application/json',
      'request-id': 'req_1',
      ...headers,
    });
    response.end(JSON.stringify({ type: 'error', error: { type, message }, request_id: 'req_1' }));
  };

/** A status with a body that is no error of the API. */
export const repliesWith =
  (status: number, body: string, type = 'text/plain'): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  };

export const busy = refuses(529, 'overloaded_error', 'Overloaded');
export const limits = (headers: Record<string, string>): Reply =>
  refuses(429, 'rate_limit_error', 'slow down', headers);

/** The connection dies where the headers would come. */
export const resetsAtOnce: Reply = (response) => response.socket?.resetAndDestroy();
export const neverAnswers: Reply = () => undefined;
export const sendsHtml: Reply = repliesWith(200, '<html>Sign in to the network</html>', 'text/html');
export const sendsJson: Reply = repliesWith(200, '{"ok":true}', 'application/json');
export const sendsNothing: Reply = sends();

/** The stream opens, and nothing but pings comes. */
export const onlyPings: Reply = (response) => {
  open(response);
  response.write(messageStart());
  pinging(response);
};
/** A block of text opens, and no text comes. */
export const opensWithoutText: Reply = (response) => {
  open(response);
  response.write(messageStart() + blockStart(0, { type: 'text', text: '' }));
  pinging(response);
};
export const failsFirst = (type: string): Reply => sends(errorEvent(type));

/** A reset throws away what the other side has not read yet: it comes after a moment. */
const resets = (response: ServerResponse) => {
  setTimeout(() => response.socket?.resetAndDestroy(), 60);
};

/** Half an answer, then what `then` does to the connection. */
export const halfThen =
  (then: (response: ServerResponse) => void, text = HALF): Reply =>
  (response) => {
    open(response);
    response.write(messageStart() + openText(0, [text]), () => then(response));
  };

/** Pings keep the connection busy without saying anything. */
function pinging(response: ServerResponse): void {
  const timer = setInterval(() => response.write(ping), 20);
  response.on('close', () => clearInterval(timer));
}
export const stallsMidway: Reply = halfThen(pinging);
/** Ends properly as HTTP, but in the middle of the message. */
export const endsMidway: Reply = halfThen((response) => response.end());
/** A bare FIN: the body is not ended as HTTP wants it. */
export const hangsUpMidway: Reply = halfThen((response) => response.socket?.end());
export const resetsMidway: Reply = halfThen(resets);
export const resetsAfter = (text: string): Reply => halfThen(resets, text);
export const failsMidway: Reply = halfThen((response) => response.end(errorEvent('overloaded_error')));
export const failsMidwayWith = (type: string): Reply =>
  halfThen((response) => response.end(errorEvent(type, 'Internal server error')));
/** The stream breaks while the input of a tool is being spelt. */
export const resetsInTool =
  (name: string): Reply =>
  (response) => {
    open(response);
    response.write(messageStart() + openTool(0, 'toolu_1', name, '{"briefs":[{'), () => resets(response));
  };

/** Everything is there but the last event. */
export const endsWithoutStop: Reply = sends(
  messageStart(),
  textBlock(0, ['Whole.']),
  messageDelta('end_turn'),
);
export const resetsWithoutStop: Reply = (response) => {
  open(response);
  response.write(messageStart() + textBlock(0, ['Whole.']) + messageDelta('end_turn'), () =>
    resets(response),
  );
};

export const startsTwice: Reply = sends(
  messageStart(),
  openText(0, [HALF]),
  messageStart(),
  openText(0, ['again']),
  blockStop(0),
  end('end_turn'),
);
export const orphanDelta: Reply = sends(
  messageStart(),
  openText(0, [HALF]),
  blockDelta(7, { type: 'text_delta', text: 'orphan' }),
  blockStop(0),
  end('end_turn'),
);
export const badJson: Reply = halfThen((response) =>
  response.end('event: content_block_delta\ndata: {"type":"content_block_delta","ind\n\n'),
);
export const speaksAfterStop: Reply = sends(
  messageStart(),
  textBlock(0, ['Whole.']),
  end('end_turn'),
  openText(1, [' Too late.']),
  messageStop,
);
export const nullText: Reply = sends(
  messageStart(),
  blockStart(0, { type: 'text', text: '' }),
  blockDelta(0, { type: 'text_delta', text: null }),
  blockDelta(0, { type: 'text_delta', text: 'Words.' }),
  blockStop(0),
  end('end_turn'),
);
/** Things that a newer API may send: none of them is for us. */
export const speaksNewer = (text: string, stopReason = 'end_turn'): Reply =>
  sends(
    ': a comment\n\n',
    messageStart(),
    event({ type: 'weather', sky: 'clear' }),
    blockStart(0, { type: 'hologram', beam: 1 }),
    blockDelta(0, { type: 'hologram_delta', beam: 2 }),
    blockStop(0),
    blockStart(1, { type: 'text', text: '' }),
    blockDelta(1, { type: 'sparkle_delta', glow: true }),
    blockDelta(1, { type: 'text_delta', text }),
    blockStop(1),
    end(stopReason),
  );
/** Valid JSON it is not. */
export const garblesTool = (name: string, json: string): Reply =>
  sends(messageStart(), openTool(0, 'toolu_1', name, json), blockStop(0), end('tool_use'));
/** One delta of so many characters. */
export const saysMuch = (length: number): Reply =>
  sends(
    messageStart(),
    textBlock(0, ['नमस्ते '.repeat(Math.ceil(length / 7)).slice(0, length)]),
    end('end_turn'),
  );

/** The same bytes in another clothing: line ends, and pieces of `size` bytes. */
export const dribbles =
  (text: string, { size = 1, lineEnd = '\n' }: { size?: number; lineEnd?: string } = {}): Reply =>
  (response) => {
    open(response);
    response.socket?.setNoDelay(true);
    const wire = messageStart() + ping + textBlock(0, [text]) + end('end_turn');
    const bytes = Buffer.from(wire.replaceAll('\n', lineEnd));
    let at = 0;
    const next = () => {
      if (response.destroyed) return;
      if (at >= bytes.length) {
        response.end();
        return;
      }
      response.write(bytes.subarray(at, (at += size)));
      setImmediate(next);
    };
    next();
  };
