import type { ComponentType } from 'react';
import { Stack, Text } from '../../components/src/index.ts';

interface StatesGridProps<Props> {
  component: ComponentType<Props>;
  /** What every state shares. */
  base: Props;
  states: Readonly<Record<string, Partial<Props>>>;
}

/** Every state of an inventory, each under its name. */
export function StatesGrid<Props extends object>({
  component: Component,
  base,
  states,
}: StatesGridProps<Props>) {
  return (
    <Stack gap="3">
      {Object.entries(states).map(([name, props]) => (
        <Stack key={name} gap="1" align="start">
          <Text variant="label" tone="ink3" weight="regular">
            {name}
          </Text>
          <Component {...base} {...props} />
        </Stack>
      ))}
    </Stack>
  );
}
