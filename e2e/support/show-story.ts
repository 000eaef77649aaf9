/**
 * Runs in Storybook's preview: shows a story anew and waits until its play function has run. Fulfilled with what
 * went wrong, if anything did. Stands by itself, so that it can be sent into a page.
 */
export function showStory(id: string): Promise<string | undefined> {
  return new Promise<string | undefined>((resolve) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } =
      globalThis as unknown as StorybookWindow;
    const done = (said?: string) => {
      for (const [event, listener] of Object.entries(listeners)) channel.off(event, listener);
      resolve(said);
    };
    const listeners: Record<string, (detail: Detail) => void> = {
      storyFinished: ({ storyId: finished }) => finished === id && done(),
      storyMissing: () => done('there is no such story'),
      storyThrewException: ({ message }) => done(message),
      storyErrored: ({ title }) => done(title),
    };
    for (const [event, listener] of Object.entries(listeners)) channel.on(event, listener);
    // Asked to show the story that is there already, Storybook would do nothing.
    if (preview.currentRender?.id === id) channel.emit('forceRemount', { storyId: id });
    else channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });
}

interface Detail {
  storyId?: string;
  message?: string;
  title?: string;
}

/** What Storybook's preview leaves in its window for tools. */
interface StorybookWindow {
  __STORYBOOK_ADDONS_CHANNEL__: {
    on(event: string, listener: (detail: Detail) => void): void;
    off(event: string, listener: (detail: Detail) => void): void;
    emit(event: string, detail: unknown): void;
  };
  __STORYBOOK_PREVIEW__: { currentRender?: { id: string } };
}
