import { useState } from 'react';
import { TextField } from '../../components/src/index.ts';
import * as css from './foundations.css.ts';
import { contrasts, matches, reference, type Contrast } from './manifest.ts';
import * as names from './names.css.ts';
import { Table } from './Page.tsx';

const SETTINGS = [
  { theme: 'light', contrast: 'standard', title: 'Light' },
  { theme: 'light', contrast: 'more', title: 'Light, more' },
  { theme: 'dark', contrast: 'standard', title: 'Dark' },
  { theme: 'dark', contrast: 'more', title: 'Dark, more' },
] as const;

const role = (name: string): string => name.slice('color.'.length).replaceAll('.', ' ');
const wordsOf = ({ foreground, background }: Contrast): string =>
  `${role(foreground)} on ${role(background)}`;

/** Each pair once, with what it has in each setting. */
const PAIRS = [...new Set(contrasts.map(wordsOf))].map((words) => ({
  words,
  measured: contrasts.filter((pair) => wordsOf(pair) === words),
}));

/** `isText`: what the pair is for; an edge that needs 4.5 with more contrast is an edge all the same. */
function Measured({ pair, isText }: { pair: Contrast; isText: boolean }) {
  const { foreground, background, theme, contrast } = pair;
  const backgroundColor = reference(background);
  return (
    <span className={css.measured} data-theme={theme} data-contrast={contrast}>
      {isText ? (
        <span className={css.sample} style={{ color: reference(foreground), backgroundColor }}>
          Aa
        </span>
      ) : (
        <span className={css.edgeSample} style={{ borderColor: reference(foreground), backgroundColor }} />
      )}
    </span>
  );
}

/** All pairs by name, to search. */
export function PairTable() {
  const [asked, setAsked] = useState('');
  const found = PAIRS.filter(({ words }) => matches(words, asked));
  return (
    <section aria-label="Pairs" className={css.section}>
      <div className={names.bar}>
        <TextField
          className={names.search}
          label="Find a pair"
          type="search"
          placeholder="kokum sheet"
          value={asked}
          onChange={(event) => setAsked(event.target.value)}
        />
        <p role="status" className={names.status}>
          {found.length === 1 ? '1 pair' : `${found.length} pairs`}
        </p>
      </div>
      {found.length === 0 ? (
        <p className={css.note}>No declared pair has these words. Pairs are declared in tokens/checks.</p>
      ) : (
        <Table
          caption="Pairs and their contrast"
          columns={['Pair', ...SETTINGS.map(({ title }) => title), 'Needs']}
        >
          {found.map(({ words, measured }) => (
            <tr key={words}>
              <th scope="row" className={css.cell}>
                {words}
              </th>
              {SETTINGS.map(({ theme, contrast, title }) => {
                const pair = measured.find((each) => each.theme === theme && each.contrast === contrast);
                return (
                  <td key={title} className={css.cell}>
                    {pair && (
                      <span className={css.measured}>
                        <Measured pair={pair} isText={measured.every(({ minimum }) => minimum >= 4.5)} />
                        <span className={pair.ratio < pair.minimum ? css.fails : undefined}>
                          {pair.ratio.toFixed(2)}
                        </span>
                      </span>
                    )}
                  </td>
                );
              })}
              <td className={css.cell}>
                <span className={css.quiet}>{needsOf(measured)}</span>
              </td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}

const needsOf = (measured: readonly Contrast[]): string =>
  [...new Set(measured.map(({ minimum }) => minimum))].toSorted((a, b) => a - b).join(', with more ');
