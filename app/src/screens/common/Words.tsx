import { useLanguage } from '@castmatch/components';
import { scriptRuns } from '../../model/scripts.ts';

/** Text a person or the roster wrote: runs of Devanagari get their `lang`, and with it their face, size and voice. */
export function Words({ children }: { children: string }) {
  const language = useLanguage();
  const devanagari = language === 'en' ? 'hi' : language;
  return scriptRuns(children).map((run, index) =>
    run.devanagari === (language !== 'en') ? (
      run.text
    ) : (
      <span key={index} lang={run.devanagari ? devanagari : 'en'}>
        {run.text}
      </span>
    ),
  );
}
