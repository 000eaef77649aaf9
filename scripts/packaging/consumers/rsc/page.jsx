// A server component: what it takes is rendered on the server, but for what names itself a client's.
import '@castmatch/tokens/tokens.css';
import { Button, Heading, Stack, Text } from '@castmatch/components';
import { createElement as h } from 'react';

export const Page = () =>
  h(
    'html',
    { lang: 'en' },
    h('head', null, h('title', null, 'Consumer')),
    h(
      'body',
      null,
      h(
        Stack,
        { gap: '2' },
        h(Heading, { level: 1 }, 'Ferrywoman'),
        h(Text, null, 'Plays 24 to 30'),
        h(Button, null, 'Ask more'),
      ),
    ),
  );
