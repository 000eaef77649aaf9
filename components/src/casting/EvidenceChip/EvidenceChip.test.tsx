import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { EvidenceChip } from './EvidenceChip.tsx';

conforms({
  name: 'EvidenceChip',
  component: EvidenceChip,
  props: { kind: 'met' as const, children: 'Konkani, native' },
});

test.for([
  ['met', 'On file:'],
  ['missed', 'Missed:'],
  ['unknown', 'Not known:'],
  ['note', 'Note:'],
] as const)('%s is read as "%s" before its words', async ([kind, word]) => {
  render(<EvidenceChip kind={kind}>Konkani</EvidenceChip>);
  await expect.element(page.getByRole('img', { name: word })).toBeInTheDocument();
});

test('the four kinds can be told apart without colour, by edge and glyph', () => {
  const looks = (['met', 'missed', 'unknown', 'note'] as const).map((kind) => {
    const { container } = render(<EvidenceChip kind={kind}>x</EvidenceChip>);
    const chip = container.querySelector('[data-kind]');
    const { borderTopStyle } = getComputedStyle(chip ?? document.body);
    return `${borderTopStyle} ${chip?.querySelector('path')?.getAttribute('d')}`;
  });
  expect(new Set(looks).size).toBe(4);
});

test('a long chip wraps inside what holds it', () => {
  const { container } = render(
    <div style={{ inlineSize: 160 }}>
      <EvidenceChip kind="missed">₹80,000 a day plus travel, asked up to ₹35,000</EvidenceChip>
    </div>,
  );
  expect(container.querySelector('[data-kind]')?.getBoundingClientRect().width).toBeLessThanOrEqual(160);
});
