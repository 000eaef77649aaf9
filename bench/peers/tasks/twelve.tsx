import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  Button,
  Checkbox,
  ComboBox,
  Dialog,
  Menu,
  Provider,
  RadioGroup,
  Select,
  Switch,
  Table,
  Tabs,
  TextField,
  Tooltip,
} from '#adapter';

const options = [
  { value: 'mr', label: 'Marathi' },
  { value: 'hi', label: 'Hindi' },
];

function App() {
  const [open, setOpen] = useState(false);
  const edit = () => setOpen(true);
  return (
    <Provider>
      <Button onClick={edit}>Edit</Button>
      <Checkbox label="Minor" />
      <RadioGroup label="Speaks" options={options} />
      <Switch label="Available" />
      <Select label="Language" options={options} />
      <ComboBox label="Dialect" options={options} />
      <Tabs label="Role" items={[{ id: 'facts', label: 'Facts', panel: 'On file' }]} />
      <Tooltip text="Nobody is asked yet">Ask</Tooltip>
      <Menu label="More" items={[{ id: 'edit', label: 'Edit', onSelect: edit }]} />
      <Table caption="Picks" columns={['Name']} rows={[{ id: '1', cells: ['First'] }]} selectable />
      <Dialog open={open} onClose={() => setOpen(false)} title="Edit">
        <TextField label="Name" />
      </Dialog>
    </Provider>
  );
}

createRoot(document.body).render(<App />);
