import { expect, test } from 'vitest';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { ServiceStatus } from './ServiceStatus.tsx';

conforms({ name: 'ServiceStatus', component: ServiceStatus, props: { state: 'claude' as const } });

test.for([
  ['claude', 'Claude is on'],
  ['embedded', 'Roster search only'],
  ['offline', 'Offline'],
] as const)('%s is said as "%s", never by colour alone', ([state, words]) => {
  expect(render(<ServiceStatus state={state} />).container.textContent).toBe(words);
});
