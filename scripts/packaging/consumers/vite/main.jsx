import '@castmatch/tokens/tokens.css';
import { Button, CastMatchProvider, Dialog, Menu, TextField } from '@castmatch/components';
import { createElement, StrictMode, useState, version } from 'react';
import { createRoot } from 'react-dom/client';

/** A field, a dialog and a menu, as a first page has them. */
function Page() {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  return createElement(
    CastMatchProvider,
    { lang: 'mr' },
    createElement('p', null, `React ${version}`),
    createElement(Button, { tone: 'primary', onClick: () => setOpen(true) }, 'Open'),
    createElement(Menu, {
      label: 'More',
      items: [{ id: 'rename', label: 'Rename', onSelect: () => setChosen('Rename') }],
    }),
    createElement('output', null, chosen),
    createElement(
      Dialog,
      { open, onClose: () => setOpen(false), title: 'Rename role' },
      createElement(TextField, { label: 'Role' }),
    ),
  );
}

createRoot(document.querySelector('#root')).render(createElement(StrictMode, null, createElement(Page)));
