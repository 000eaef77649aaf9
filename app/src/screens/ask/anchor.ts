import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Turn } from '../../model/turns.ts';

/**
 * Where the thread stands. A new question comes to rest near the top, and its answer grows below it: nothing
 * moves after that, so nothing can move away from somebody who reads.
 *
 * The last exchange is at least as high as the window on the thread; that is the room its question needs to get to
 * the top. Put `scroller` on what scrolls and `last` on the last exchange.
 */
export function useAnchoredThread(chatId: string, turns: readonly Turn[], jumpTo?: string) {
  const lastQuestionId = turns.findLast(({ speaker }) => speaker === 'you')?.id;
  const scroller = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLDivElement>(null);
  /** Another version of a message is coming: what is on screen stays where it is. */
  const stay = useRef(false);
  const shown = useRef<{ chatId: string; questionId: string | undefined }>(undefined);

  useRoomBelow(scroller, last, lastQuestionId);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { chatId, questionId: lastQuestionId };
    const stays = stay.current && before?.chatId === chatId;
    stay.current = false;
    if (stays || lastQuestionId === undefined || before?.questionId === lastQuestionId) return;
    if (scroller.current === null || last.current === null) return;
    const opened = before === undefined || before.chatId !== chatId || before.questionId === undefined;
    const gap = scroller.current.getBoundingClientRect().top;
    scroller.current.scrollTo({
      top: scroller.current.scrollTop + last.current.getBoundingClientRect().top - gap,
      behavior: opened || prefersReducedMotion() ? 'instant' : 'smooth',
    });
    // Each change of the turns is looked at, as another version may end in the same question.
  }, [chatId, lastQuestionId, turns]);

  useJump(scroller, chatId, lastQuestionId !== undefined, jumpTo);

  const stayPut = useCallback(() => {
    stay.current = true;
  }, []);
  return { scroller, last, stayPut };
}

/** Brings the message of a link to the top, marks it and puts focus on it, once. */
function useJump(
  scroller: RefObject<HTMLDivElement | null>,
  chatId: string,
  ready: boolean,
  jumpTo: string | undefined,
): void {
  useLayoutEffect(() => {
    if (!ready || jumpTo === undefined || scroller.current === null) return;
    const message = scroller.current.querySelector<HTMLElement>(`[data-message="${CSS.escape(jumpTo)}"]`);
    if (message === null) return;
    message.tabIndex = -1;
    message.dataset['found'] = '';
    message.scrollIntoView({ block: 'start', behavior: 'instant' });
    message.focus({ preventScroll: true });
    return () => {
      delete message.dataset['found'];
      message.removeAttribute('tabindex');
    };
  }, [scroller, chatId, ready, jumpTo]);
}

function useRoomBelow(
  scroller: RefObject<HTMLDivElement | null>,
  last: RefObject<HTMLDivElement | null>,
  lastQuestionId: string | undefined,
): void {
  useLayoutEffect(() => {
    if (scroller.current !== null) makeRoom(scroller.current, last.current);
  }, [scroller, last, lastQuestionId]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => makeRoom(element, last.current));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, last]);
}

function makeRoom(scroller: HTMLElement, last: HTMLElement | null): void {
  last?.style.setProperty('min-block-size', `${scroller.clientHeight}px`);
}

function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
