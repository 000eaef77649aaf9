import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Button, Dialog, Provider, TextField } from '#adapter';

function App() {
  const [open, setOpen] = useState(false);
  return (
    <Provider>
      <Button onClick={() => setOpen(true)}>Edit</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Edit">
        <TextField label="Name" />
      </Dialog>
    </Provider>
  );
}

createRoot(document.body).render(<App />);
