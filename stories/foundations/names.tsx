import { createContext, useContext, useState } from 'react';
import type { ReactNode } from 'react';
import { Button, CheckIcon, LinkIcon, TextField } from '../../components/src/index.ts';
import { reference, token, typedName } from './manifest.ts';
import * as css from './names.css.ts';

/* Names of tokens that can be taken along: pressed, a name is copied, and that is said. */

const KINDS = { css: 'CSS variable', typescript: 'TypeScript' } as const;
type Kind = keyof typeof KINDS;

interface Names {
  kind: Kind;
  /** The text that was copied last. */
  copied: string | undefined;
  copy: (text: string) => void;
}

const NamesContext = createContext<Names>({ kind: 'css', copied: undefined, copy: () => {} });

interface NamesBarProps {
  /** Where the page can be searched: the field's label, what stands in it, and what was found. */
  search?: { label: string; asked: string; onAsk: (asked: string) => void; found: string };
  children: ReactNode;
}

/** Chooses how names are written on a page, and says what was copied or found. */
export function NamesBar({ search, children }: NamesBarProps) {
  const [kind, setKind] = useState<Kind>('css');
  const [copied, setCopied] = useState<string>();
  const [said, setSaid] = useState('');
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(text);
        setSaid(`Copied ${text}`);
      },
      () => setSaid(`Your browser did not let the page copy ${text}`),
    );
  };
  return (
    <NamesContext value={{ kind, copied, copy }}>
      <div className={css.group}>
        <div className={css.bar}>
          {search && (
            <TextField
              className={css.search}
              label={search.label}
              type="search"
              value={search.asked}
              onChange={(event) => {
                setSaid('');
                search.onAsk(event.target.value);
              }}
            />
          )}
          <div role="group" aria-label="Names as" className={css.choice}>
            {(Object.keys(KINDS) as Kind[]).map((each) => (
              <Button
                key={each}
                tone={each === kind ? 'outline' : 'quiet'}
                aria-pressed={each === kind}
                onClick={() => setKind(each)}
              >
                {KINDS[each]}
              </Button>
            ))}
          </div>
          <p role="status" className={css.status}>
            {said || search?.found || 'Press a name to copy it.'}
          </p>
        </div>
        {children}
      </div>
    </NamesContext>
  );
}

/** A token's name as the page writes names; pressed, it is copied. */
export function TokenName({ name }: { name: string }) {
  const { kind, copied, copy } = useContext(NamesContext);
  const found = token(name);
  const text = kind === 'css' ? reference(name) : typedName(found);
  const isCopied = copied === text;
  return (
    <button
      type="button"
      className={css.name}
      data-copied={isCopied ? '' : undefined}
      onClick={() => copy(text)}
    >
      <span>
        <span className={css.unseen}>Copy </span>
        {kind === 'css' ? found.variable : text}
      </span>
      {isCopied ? <CheckIcon className={css.glyph} /> : <LinkIcon className={css.glyph} />}
    </button>
  );
}
