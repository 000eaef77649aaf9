import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import {
  Button,
  CheckboxGroup,
  Form,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../../../components/src/index.ts';
import type { FormProps } from '../../../components/src/index.ts';
import { formDocs } from '../../../components/src/forms/Form/Form.docs.ts';
import { formStates } from '../../../components/src/forms/Form/Form.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

/** A brief that wants a project, a fee and the size of the role. */
function Brief({ errors: given, ...props }: FormProps) {
  const [found, setFound] = useState<Record<string, string>>();
  const errors: FormProps['errors'] = found ?? given ?? {};
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const next: Record<string, string> = {};
    if (!data.get('project')) next['project'] = 'Name the project';
    if (!/^[\d,]+$/.test(String(data.get('fee')))) next['fee'] = 'Give the fee in rupees';
    if (!data.get('size')) next['size'] = 'Choose the size of the role';
    setFound(next);
  };
  return (
    <Form {...props} errors={errors} onSubmit={submit}>
      <TextField label="Project" name="project" invalid={errors['project']} />
      <TextField label="Fee" name="fee" prefix="₹" suffix="a day" invalid={errors['fee']} />
      <RadioGroup
        label="Size of the role"
        name="size"
        invalid={errors['size']}
        options={[
          { value: 'lead', label: 'Lead' },
          { value: 'supporting', label: 'Supporting' },
          { value: 'day', label: 'Day player' },
        ]}
      />
      <CheckboxGroup
        label="Speaks"
        name="language"
        optional
        options={[
          { value: 'mr', label: 'Marathi' },
          { value: 'hi', label: 'Hindi' },
        ]}
      />
      <Select
        label="Shoots in"
        name="city"
        options={[
          { value: 'mumbai', label: 'Mumbai' },
          { value: 'pune', label: 'Pune' },
        ]}
      />
      <TextArea label="Note" name="note" optional limit={280} />
      <div>
        <Button type="submit" tone="primary" pending={props.pending ?? false}>
          Save the brief
        </Button>
      </div>
    </Form>
  );
}

const meta = {
  title: 'Components/Forms/Form',
  component: Form,
  parameters: { docs: { description: { component: formDocs.summary } } },
  render: (args) => <Brief {...args} />,
} satisfies Meta<typeof Form>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: () => <StatesGrid component={Brief} base={{}} states={formStates.states} />,
};

/** Sent empty: the summary has focus. */
export const Failed: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Save the brief' }));
    await expect(await canvas.findByRole('group', { name: 'There are problems' })).toHaveFocus();
  },
};
