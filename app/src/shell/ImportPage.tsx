import { useState } from 'react';
import type { ReviewDecision } from '@castmatch/server/contract';
import type { ColumnMap } from '../data/api.ts';
import { ImportScreen, type ImportStep } from '../screens/import/ImportScreen.tsx';
import { useAppStrings } from '../strings/index.ts';
import { useServices } from './app-context.ts';
import { problemWords } from './problem-words.ts';
import { useFrame } from './use-frame.ts';
import { useImports } from './use-imports.ts';

export function ImportPage() {
  const { api, status } = useServices();
  const strings = useAppStrings();
  const [step, setStep] = useState<ImportStep>({ kind: 'choose' });
  const [file, setFile] = useState<File>();
  const [map, setMap] = useState<ColumnMap>({});
  const [keepDemo, setKeepDemo] = useState(false);
  const [demoRemoval, setDemoRemoval] = useState<'idle' | 'running' | 'done'>('idle');
  const [deciding, setDeciding] = useState<{ id: string } | { decided: ReviewDecision }>();
  const { imports, reviews, refresh, follow } = useImports({
    onProgress: (job) =>
      setStep((now) => ({ ...(now.kind === 'importing' ? now : {}), kind: 'importing', job })),
    onEnd: (job) =>
      setStep(
        job.status === 'done' && job.report
          ? { kind: 'done', report: job.report }
          : { kind: 'choose', ...(job.problem === undefined ? {} : { problem: job.problem }) },
      ),
  });
  const refreshAll = () => Promise.all([refresh(), status.refresh()]);

  const preview = async (chosen: File) => {
    setFile(chosen);
    setMap({});
    setStep({ kind: 'reading', fileName: chosen.name });
    try {
      setStep({ kind: 'preview', report: await api.previewRoster(chosen, {}) });
    } catch (error) {
      setStep({ kind: 'choose', problem: problemWords(error, strings) });
    }
  };

  const correct = async (header: string, field: string | null) => {
    if (file === undefined || step.kind !== 'preview') return;
    const corrected = { ...map, [header]: field };
    const { report } = step;
    const columns = report.columns.map((column) =>
      column.header === header ? { ...column, field } : column,
    );
    setStep({ kind: 'preview', report: { ...report, columns }, refreshing: true });
    try {
      const again = await api.previewRoster(file, corrected);
      setMap(corrected);
      setStep({ kind: 'preview', report: again });
    } catch (error) {
      setStep({ kind: 'preview', report, problem: problemWords(error, strings) });
    }
  };

  const write = async () => {
    if (file === undefined || step.kind !== 'preview') return;
    const { report } = step;
    setStep({ kind: 'importing', report });
    try {
      const answer = await api.importRoster(file, { map, keepDemo });
      if ('job' in answer) follow(answer.job);
      else setStep({ kind: 'done', report: answer.report });
    } catch (error) {
      setStep({ kind: 'preview', report, problem: problemWords(error, strings) });
    }
    await refreshAll();
  };

  const undo = async (importId: string) => {
    const before = step;
    if (before.kind === 'done') setStep({ ...before, undo: 'running' });
    try {
      const report = await api.undoImport(importId);
      if (before.kind === 'done') setStep({ ...before, undo: report });
    } catch (error) {
      const problem = problemWords(error, strings);
      setStep(before.kind === 'done' ? { ...before, problem } : { kind: 'choose', problem });
    }
    await refreshAll();
  };

  const decide = async (id: string, decision: ReviewDecision) => {
    setDeciding({ id });
    try {
      await api.decideReview(id, decision);
      setDeciding({ decided: decision });
    } catch (error) {
      setDeciding(undefined);
      const problem = problemWords(error, strings);
      setStep((now) => (now.kind === 'done' ? { ...now, problem } : { kind: 'choose', problem }));
    }
    await refreshAll();
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
      imports={imports}
      {...(reviews && { reviews })}
      {...(deciding && { deciding })}
      onFile={(chosen) => void preview(chosen)}
      onMap={(header, field) => void correct(header, field)}
      onKeepDemo={setKeepDemo}
      onImport={() => void write()}
      onAnother={() => setStep({ kind: 'choose' })}
      onUndo={(importId) => void undo(importId)}
      onDecide={(id, decision) => void decide(id, decision)}
      onRemoveDemo={() => void removeDemo()}
    />
  );
}
