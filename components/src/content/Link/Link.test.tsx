import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CastMatchProvider } from '../../foundation/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Link } from './Link.tsx';

const link = () => page.getByRole('link');

conforms({ name: 'Link', component: Link, props: { href: '#tai', children: 'Tai' } });

test('it is a link with a name and an address', async () => {
  render(<Link href="#tai">Tai</Link>);
  await expect.element(link()).toHaveAccessibleName('Tai');
  await expect.element(link()).toHaveAttribute('href', '#tai');
});

test('a router may take the press, by pointer or Enter', async () => {
  const onClick = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  render(
    <Link href="#elsewhere" onClick={onClick}>
      Tai
    </Link>,
  );
  await userEvent.click(link());
  await userEvent.keyboard('{Enter}');
  expect(onClick).toHaveBeenCalledTimes(2);
  expect(location.hash).not.toBe('#elsewhere');
});

test('a router may make the element', async () => {
  render(
    <Link
      href="/tai"
      current="page"
      render={({ href, children, ...rest }) => (
        <a data-to={href} {...rest} href="#made">
          {children}
        </a>
      )}
    >
      Tai
    </Link>,
  );
  await expect.element(link()).toHaveAttribute('data-to', '/tai');
  await expect.element(link()).toHaveAttribute('aria-current', 'page');
  await expect.element(link()).toHaveAttribute('data-component', 'Link');
});

test.each([
  ['en', 'Rates, opens in a new tab'],
  ['hi', 'Rates, नए टैब में खुलता है'],
  ['mr', 'Rates, नव्या टॅबमध्ये उघडते'],
] as const)('one that opens a new tab says so in %s and keeps this page to itself', async (lang, name) => {
  const { container } = render(
    <CastMatchProvider lang={lang}>
      <Link href="#rates" external>
        Rates
      </Link>
    </CastMatchProvider>,
  );
  const element = container.querySelector('a')!;
  expect(element.textContent?.replace('\u2060', '')).toBe(name);
  expect(element.target).toBe('_blank');
  expect(element.relList.contains('noopener')).toBe(true);
  expect(element.querySelectorAll('svg')).toHaveLength(1);
});

test.each(['standalone', 'quiet'] as const)('%s, it is large enough to hit', (variant) => {
  const { container } = render(
    <>
      <Link href="#tai" variant={variant}>
        1
      </Link>
      <div data-density="touch">
        <Link href="#tai" variant={variant}>
          1
        </Link>
      </div>
    </>,
  );
  const sizes = [...container.querySelectorAll('a')].map((element) => element.getBoundingClientRect());
  expect(sizes.map(({ width, height }) => [width, height])).toEqual([
    [24, 24],
    [48, 48],
  ]);
});

test('in a sentence it leaves the line as tall as it was', () => {
  const { container } = render(
    <p style={{ lineHeight: '24px' }}>
      Read the{' '}
      <Link href="#rates" external>
        union rates
      </Link>{' '}
      first.
    </p>,
  );
  expect(container.querySelector('p')?.getBoundingClientRect().height).toBe(24);
});
