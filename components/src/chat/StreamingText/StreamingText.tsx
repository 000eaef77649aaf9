import { forwardRef, Fragment, memo } from 'react';
import type { HTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { parseBlock, splitBlocks } from './parse.ts';
import type { Inline } from './parse.ts';
import * as css from './StreamingText.css.ts';

export interface StreamingTextProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  /**
   * The text so far: paragraphs, line breaks, lists, bold and http(s) links. Everything else is shown as it is
   * written; nothing in it can become markup, load a picture or run.
   */
  text: string;
  /** More is to come: a caret stands at the end. */
  streaming?: boolean;
  /** BCP 47 tag of the text. */
  lang?: string;
}

/** An answer as it is written. Only the last block is read again when the text grows. */
export const StreamingText = forwardRef<HTMLDivElement, StreamingTextProps>(function StreamingText(
  { text, streaming = false, className, ...props },
  ref,
) {
  const blocks = splitBlocks(text);
  const sources = blocks.length === 0 && streaming ? [''] : blocks;
  return (
    <div
      ref={ref}
      data-component="StreamingText"
      data-streaming={streaming ? '' : undefined}
      className={cx(css.root, className)}
      {...props}
    >
      {sources.map((source, at) => (
        // Text only grows at its end: a block keeps its place for good.
        <TextBlock key={at} source={source} caret={streaming && at === sources.length - 1} />
      ))}
    </div>
  );
});

const TextBlock = memo(function TextBlock({ source, caret }: { source: string; caret: boolean }) {
  const block = parseBlock(source);
  const end = caret && <span className={css.caret} data-part="caret" aria-hidden="true" />;
  if (block.kind === 'bullets' || block.kind === 'numbers') {
    const List = block.kind === 'bullets' ? 'ul' : 'ol';
    return (
      <List className={css.list} {...(List === 'ol' && { start: block.start })}>
        {block.items.map((item, at) => (
          <li key={at} className={css.item}>
            <Runs runs={item} />
            {at === block.items.length - 1 && end}
          </li>
        ))}
      </List>
    );
  }
  return (
    <p className={block.kind === 'heading' ? css.heading : undefined}>
      {block.lines.map((line, at) => (
        <Fragment key={at}>
          {at > 0 && <br />}
          <Runs runs={line} />
        </Fragment>
      ))}
      {end}
    </p>
  );
});

function Runs({ runs }: { runs: readonly Inline[] }) {
  return runs.map((run, at) => {
    if (run.kind === 'text') return <Fragment key={at}>{run.text}</Fragment>;
    if (run.kind === 'strong') return <strong key={at}>{run.text}</strong>;
    return (
      <a
        key={at}
        href={run.href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        referrerPolicy="no-referrer"
      >
        {run.text}
      </a>
    );
  });
}
