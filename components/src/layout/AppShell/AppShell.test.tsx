import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { AskIcon, ListsIcon } from '../../foundation/icons/index.ts';
import { CastMatchProvider } from '../../foundation/provider/CastMatchProvider.tsx';
import { AppShell } from './AppShell.tsx';

const props = {
  brand: 'CastMatch',
  navItems: [
    { id: 'ask', label: 'Ask', href: '#ask', icon: AskIcon, current: true },
    { id: 'lists', label: 'Lists', href: '#lists', icon: ListsIcon },
  ],
  railLabel: 'Conversations',
  railContent: <a href="#tai">Tai, 22–28</a>,
  header: <h1>Tai</h1>,
  children: <div style={{ blockSize: 4000 }}>Thread</div>,
  footer: <button type="button">Send</button>,
  panelLabel: 'Shortlist',
  panel: <a href="#aarohi">Aarohi</a>,
};

conforms({ name: 'AppShell', component: AppShell, props });

const size = {
  phone: () => page.viewport(360, 780),
  laptop: () => page.viewport(1024, 720),
  desktop: () => page.viewport(1280, 800),
};

test('every part is a landmark of its own', async () => {
  await size.desktop();
  render(<AppShell {...props} />);
  await expect.element(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expect.element(page.getByRole('banner')).toHaveTextContent('Tai');
  await expect.element(page.getByRole('main')).toHaveTextContent('ThreadSend');
  await expect.element(page.getByRole('region', { name: 'Conversations' })).toBeVisible();
  await expect.element(page.getByRole('complementary', { name: 'Shortlist' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Ask' })).toHaveAttribute('aria-current', 'page');
});

test('the footer stays in the window while the thread scrolls, and the page itself does not', async () => {
  await size.phone();
  render(<AppShell {...props} />);
  const send = page.getByRole('button', { name: 'Send' }).element();
  const before = send.getBoundingClientRect().bottom;
  document.querySelector('[data-part="scroller"]')?.scrollTo({ top: 2000 });
  expect(send.getBoundingClientRect().bottom).toBe(before);
  expect(before).toBeLessThanOrEqual(window.innerHeight);
  expect(document.querySelector('[data-component="AppShell"]')?.getBoundingClientRect().height).toBe(780);
});

test('on a phone the navigation is tabs at the foot, each at least 44 px high', async () => {
  await size.phone();
  render(<AppShell {...props} />);
  const box = page.getByRole('link', { name: 'Lists' }).element().getBoundingClientRect();
  expect(box.bottom).toBe(780);
  expect(box.height).toBeGreaterThanOrEqual(44);
});

test.each([
  ['Conversations', 'Show conversations', 'region', size.phone],
  ['Shortlist', 'Show side panel', 'complementary', size.laptop],
] as const)(
  'in a small window %s waits behind its button, and Escape puts it away',
  async (name, button, role, set) => {
    await set();
    render(<AppShell {...props} />);
    const part = page.getByRole(role, { name });
    await expect.element(part).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: button }));
    await expect.element(part).toBeVisible();
    await expect.element(part.getByRole('button', { name: 'Close' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(part).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: button })).toHaveFocus();
  },
);

test('following a link in the drawer puts the drawer away', async () => {
  await size.phone();
  render(<AppShell {...props} />);
  await userEvent.click(page.getByRole('button', { name: 'Show conversations' }));
  await userEvent.click(page.getByRole('link', { name: 'Tai, 22–28' }));
  await expect.element(page.getByRole('region', { name: 'Conversations' })).not.toBeInTheDocument();
});

test('the first Tab offers to skip to the content', async () => {
  await size.desktop();
  render(<AppShell {...props} />);
  await userEvent.tab();
  await expect.element(page.getByRole('link', { name: 'Skip to content' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('main')).toHaveFocus();
});

test('its own words follow the language around it', async () => {
  await size.desktop();
  render(
    <CastMatchProvider lang="mr">
      <AppShell {...props} />
    </CastMatchProvider>,
  );
  await expect.element(page.getByRole('navigation', { name: 'मुख्य' })).toBeVisible();
  expect(document.querySelector('[data-component="AppShell"]')?.getAttribute('lang')).toBe('mr');
});
