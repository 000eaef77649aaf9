import { useState } from 'react';
import { ImportScreen, type ImportStep } from '../screens/import/ImportScreen.tsx';
import { useAppStrings } from '../strings/index.ts';
import { useServices } from './app-context.ts';
import { problemWords } from './problem-words.ts';
import { useFrame } from './use-frame.ts';

export function ImportPage() {
  const { api, status } = useServices();
  const strings = useAppStrings();
  const [step, setStep] = useState<ImportStep>({ kind: 'choose' });
  const [file, setFile] = useState<File>();
  const [keepDemo, setKeepDemo] = useState(false);
  const [demoRemoval, setDemoRemoval] = useState<'idle' | 'running' | 'done'>('idle');

  const preview = async (chosen: File) => {
    setFile(chosen);
    setStep({ kind: 'reading', fileName: chosen.name });
    try {
      const report = await api.importRoster(chosen, { dryRun: true, keepDemo: true });
      setStep({ kind: 'preview', report });
    } catch (error) {
      setStep({ kind: 'choose', problem: problemWords(error, strings) });
    }
  };

  const write = async () => {
    if (file === undefined || step.kind !== 'preview') return;
    const { report } = step;
    setStep({ kind: 'importing', report });
    try {
      setStep({ kind: 'done', report: await api.importRoster(file, { dryRun: false, keepDemo }) });
    } catch (error) {
      setStep({ kind: 'preview', report, problem: problemWords(error, strings) });
    }
    await status.refresh();
  };

  const removeDemo = async () => {
    setDemoRemoval('running');
    try {
      await api.removeDemo();
      setDemoRemoval('done');
    } catch (error) {
      setDemoRemoval('idle');
      setStep({ kind: 'choose', problem: problemWords(error, strings) });
    }
    await status.refresh();
  };

  return (
    <ImportScreen
      frame={useFrame()}
      step={step}
      keepDemo={keepDemo}
      demoRemoval={demoRemoval}
      onFile={(chosen) => void preview(chosen)}
      onKeepDemo={setKeepDemo}
      onImport={() => void write()}
      onAnother={() => setStep({ kind: 'choose' })}
      onRemoveDemo={() => void removeDemo()}
    />
  );
}
