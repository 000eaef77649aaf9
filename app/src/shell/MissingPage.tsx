import { MissingScreen } from '../screens/common/MissingScreen.tsx';
import { useFrame } from './use-frame.ts';

export function MissingPage() {
  return <MissingScreen frame={useFrame()} />;
}
