import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CastMatchProvider } from '../../foundation/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { RangeSlider } from './RangeSlider.tsx';
import type { RangeSliderProps } from './RangeSlider.tsx';

const age = { label: 'Playing age', min: 18, max: 60, defaultValue: [22, 28] } as const;

conforms({ name: 'RangeSlider', component: RangeSlider, props: { label: 'Playing age', min: 18, max: 60 } });

const from = () => page.getByRole('slider', { name: 'Playing age from' });
const to = () => page.getByRole('slider', { name: 'Playing age to' });
const said = () =>
  [...document.querySelectorAll('[role="slider"]')].map((thumb) =>
    ['aria-valuemin', 'aria-valuenow', 'aria-valuemax'].map((name) => Number(thumb.getAttribute(name))),
  );

describe('keys', () => {
  test('each thumb is a tab stop, and tells its bounds, which end at the other', async () => {
    render(<RangeSlider {...age} />);
    expect(said()).toEqual([
      [18, 22, 28],
      [22, 28, 60],
    ]);
    await userEvent.tab();
    await expect.element(from()).toHaveFocus();
    await userEvent.tab();
    await expect.element(to()).toHaveFocus();
  });

  test.each([
    ['ArrowRight', 23],
    ['ArrowUp', 23],
    ['ArrowLeft', 21],
    ['ArrowDown', 21],
    ['PageUp', 26],
    ['PageDown', 18],
    ['Home', 18],
    ['End', 28],
  ])('%s sets the first thumb to %i', async (key, value) => {
    const onChange = vi.fn();
    render(<RangeSlider {...age} onChange={onChange} />);
    await userEvent.tab();
    await userEvent.keyboard(`{${key}}`);
    await expect.element(from()).toHaveAttribute('aria-valuenow', `${value}`);
    await expect.element(to()).toHaveAttribute('aria-valuemin', `${value}`);
    await expect.element(from()).toHaveFocus();
    expect(onChange.mock.calls).toEqual([[[value, 28]]]);
  });

  test('the second thumb goes to its own ends', async () => {
    render(<RangeSlider {...age} />);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    await expect.element(to()).toHaveAttribute('aria-valuenow', '60');
    await userEvent.keyboard('{Home}');
    await expect.element(to()).toHaveAttribute('aria-valuenow', '22');
  });

  test('from right to left, Left adds and Right takes away', async () => {
    render(
      <div dir="rtl">
        <RangeSlider {...age} />
      </div>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}{ArrowUp}');
    await expect.element(from()).toHaveAttribute('aria-valuenow', '24');
  });

  test('upright, it says so, and Right adds from right to left too', async () => {
    render(
      <div dir="rtl">
        <RangeSlider {...age} orientation="vertical" />
      </div>,
    );
    await expect.element(from()).toHaveAttribute('aria-orientation', 'vertical');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(from()).toHaveAttribute('aria-valuenow', '23');
  });

  test('values keep their least gap, and stay on the steps', async () => {
    render(<RangeSlider {...age} step={2} minGap={4} />);
    expect(said()).toEqual([
      [18, 22, 24],
      [26, 28, 60],
    ]);
    await userEvent.tab();
    await userEvent.keyboard('{End}{ArrowRight}');
    await expect.element(from()).toHaveAttribute('aria-valuenow', '24');
  });

  test('steps of a fraction leave no dust', async () => {
    render(<RangeSlider label="Gain" min={0} max={1} step={0.1} defaultValue={0.2} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(page.getByRole('slider', { name: 'Gain' })).toHaveAttribute('aria-valuenow', '0.3');
  });

  test('a key that is let go commits, once and only after a change', async () => {
    const onCommit = vi.fn();
    render(<RangeSlider {...age} onCommit={onCommit} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}x');
    await expect.poll(() => onCommit.mock.calls).toEqual([[[23, 28]], [[24, 28]]]);
  });
});

describe('pointer', () => {
  const rail = () => document.querySelector('[role="slider"]')?.parentElement as HTMLElement;
  /** Presses at a share of the rail, moves on, lets go. */
  const drag = (...shares: number[]) => {
    const { left, top, width, height } = rail().getBoundingClientRect();
    const target = rail().parentElement as HTMLElement;
    // Only a true pointer can be captured; this one ends by the event that a lost capture sends.
    target.setPointerCapture = () => {};
    shares.forEach((share, at) => {
      const init = { clientX: left + share * width, clientY: top + height / 2, bubbles: true, pointerId: 1 };
      target.dispatchEvent(new PointerEvent(at ? 'pointermove' : 'pointerdown', { ...init, button: 0 }));
    });
    target.dispatchEvent(new PointerEvent('lostpointercapture', { bubbles: true, pointerId: 1 }));
  };

  test('a press on the track brings the nearer thumb, with focus, and a drag takes it along', async () => {
    const onCommit = vi.fn();
    render(<RangeSlider {...age} onCommit={onCommit} />);
    drag(0.5, 0.75, 1.5);
    await expect.element(to()).toHaveFocus();
    await expect.element(to()).toHaveAttribute('aria-valuenow', '60');
    expect(onCommit.mock.calls).toEqual([[[22, 60]]]);
    drag(0.05, -1);
    await expect.element(from()).toHaveAttribute('aria-valuenow', '18');
  });

  test('a thumb does not pass the other', async () => {
    render(<RangeSlider {...age} />);
    drag(0.05, 1);
    await expect.poll(said).toEqual([
      [18, 28, 28],
      [28, 28, 60],
    ]);
  });

  test('from right to left the scale is turned', async () => {
    render(
      <div dir="rtl">
        <RangeSlider {...age} />
      </div>,
    );
    drag(0);
    await expect.element(to()).toHaveAttribute('aria-valuenow', '60');
  });

  test('a true pointer takes hold of a thumb where it is, and moves it', async () => {
    render(
      <div style={{ inlineSize: 400 }}>
        <RangeSlider {...age} />
      </div>,
    );
    await userEvent.click(to());
    await expect.element(to()).toHaveAttribute('aria-valuenow', '28');
    await expect.element(to()).toHaveFocus();
  });

  test('by touch each thumb is as large as a finger, and two of one value lie side by side', async () => {
    const { container } = render(<RangeSlider {...age} defaultValue={[30, 30]} />);
    container.dataset['density'] = 'touch';
    const [first, second] = [from(), to()].map((thumb) => thumb.element().getBoundingClientRect());
    expect(first?.width).toBeGreaterThanOrEqual(44);
    expect(first?.height).toBeGreaterThanOrEqual(44);
    expect(first?.right).toBeCloseTo(second?.left ?? 0, 1);
  });
});

test('values are shown beside the label and said in words', async () => {
  render(<RangeSlider {...age} format={(years) => `${years} years`} />);
  await expect.element(page.getByText('22 years–28 years')).toBeVisible();
  await expect.element(to()).toHaveAttribute('aria-valuetext', '28 years');
  await expect.element(page.getByRole('group', { name: 'Playing age' })).toBeVisible();
});

test('thumbs are named in the language around them', async () => {
  render(
    <CastMatchProvider lang="hi">
      <RangeSlider {...age} label="उम्र" />
    </CastMatchProvider>,
  );
  await expect.element(page.getByRole('slider', { name: 'उम्र से' })).toBeVisible();
  await expect.element(page.getByRole('slider', { name: 'उम्र तक' })).toBeVisible();
});

test('one number makes one thumb, named by the label, and hands on numbers', async () => {
  const onChange = vi.fn<(value: number) => void>();
  render(<RangeSlider label="Distance" min={0} max={50} value={12} onChange={onChange} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowUp}');
  expect(onChange.mock.calls).toEqual([[13]]);
  // The caller keeps the value.
  await expect.element(page.getByRole('slider', { name: 'Distance' })).toHaveAttribute('aria-valuenow', '12');
});

test('its form gets both values; a blocked one keeps focus, says why, and is not sent', async () => {
  const form = (props: Partial<RangeSliderProps>) => (
    <form>
      <RangeSlider {...age} name="age" {...props} />
    </form>
  );
  const { container, rerender } = render(form({}));
  const sent = () => [...new FormData(container.querySelector('form') ?? undefined).entries()];
  expect(sent()).toEqual([
    ['age[0]', '22'],
    ['age[1]', '28'],
  ]);
  rerender(form({ disabledReason: 'The brief is locked' }));
  expect(sent()).toEqual([]);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(from()).toHaveFocus();
  await expect.element(from()).toHaveAttribute('aria-valuenow', '22');
  await expect.element(from()).toHaveAccessibleDescription('The brief is locked');
});

test('a reset of its form takes the thumbs back to where they began, and tells nobody', async () => {
  const onChange = vi.fn();
  render(
    <form>
      <RangeSlider {...age} name="age" onChange={onChange} />
      <button type="reset">Reset</button>
    </form>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(from()).toHaveAttribute('aria-valuenow', '23');
  await userEvent.click(page.getByRole('button', { name: 'Reset' }));
  await expect.element(from()).toHaveAttribute('aria-valuenow', '22');
  expect(new FormData(document.querySelector('form') ?? undefined).get('age[0]')).toBe('22');
  expect(onChange.mock.calls).toEqual([[[23, 28]]]);
});

test('pending, it keeps focus and value, says so, and takes no other', async () => {
  const onChange = vi.fn();
  const { rerender } = render(<RangeSlider {...age} onChange={onChange} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowUp}');
  rerender(<RangeSlider {...age} onChange={onChange} pending />);
  await expect.element(from()).toHaveFocus();
  await expect.element(from()).toHaveAccessibleDescription('Working');
  await expect.element(from()).toHaveAttribute('aria-readonly', 'true');
  await expect.element(page.getByRole('group', { name: 'Playing age' })).toHaveAttribute('aria-busy', 'true');
  await userEvent.keyboard('{ArrowUp}');
  await userEvent.click(to());
  expect(onChange.mock.calls).toEqual([[[23, 28]]]);
});

test('read-only, it shows the value, says so, and takes no other', async () => {
  render(<RangeSlider {...age} readOnly />);
  await expect.element(from()).toHaveAttribute('aria-readonly', 'true');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(from()).toHaveAttribute('aria-valuenow', '22');
});

test.each<[string, Partial<RangeSliderProps>]>([
  ['min is 61 and max is 60', { min: 61, defaultValue: undefined }],
  ['step is 0', { step: 0 }],
  ['the value goes from 28 to 22', { value: [28, 22] }],
  ['the value 10, 28 lies outside of 18 to 60', { value: [10, 28] }],
  ['minGap is 50 on a scale of 42', { minGap: 50 }],
])('it complains that %s', (fault, props) => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<RangeSlider {...age} {...props} />);
  expect(complaints.mock.calls.flat().join()).toContain(fault);
  complaints.mockRestore();
});
