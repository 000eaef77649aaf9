import { useStore } from '../data/hooks.ts';
import { MoreScreen } from '../screens/more/MoreScreen.tsx';
import { useServices } from './app-context.ts';
import { useFrame } from './use-frame.ts';

export function MorePage() {
  const { status, preferences } = useServices();
  const { value } = useStore(status.state);
  return (
    <MoreScreen
      frame={useFrame()}
      {...(value === undefined ? {} : { status: value })}
      onLanguage={(language) => preferences.set((now) => ({ ...now, language }))}
    />
  );
}
