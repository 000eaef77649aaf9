import { expect, test } from 'vitest';
import { isOwnDevice } from './online.ts';

test.each(['127.0.0.1', '127.0.1.1', 'localhost', '[::1]'])(
  'a server at %s is reached without a network',
  (hostname) => expect(isOwnDevice(hostname)).toBe(true),
);

test.each(['192.168.1.7', '127.example.com', 'castmatch.example'])(
  'a server at %s needs a network',
  (hostname) => expect(isOwnDevice(hostname)).toBe(false),
);
