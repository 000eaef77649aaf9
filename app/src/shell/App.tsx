import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch, useLocation, useSearchParams } from 'wouter';
import { CastMatchProvider } from '@castmatch/components';
import { useStore } from '../data/hooks.ts';
import { useServices } from './app-context.ts';
import { AskPage } from './AskPage.tsx';
import { interceptLinks } from './links.ts';

const TalentPage = lazy(() => import('./TalentPage.tsx').then((page) => ({ default: page.TalentPage })));
const ProfilePage = lazy(() => import('./ProfilePage.tsx').then((page) => ({ default: page.ProfilePage })));
const ChatsPage = lazy(() => import('./ChatsPage.tsx').then((page) => ({ default: page.ChatsPage })));
const ImportPage = lazy(() => import('./ImportPage.tsx').then((page) => ({ default: page.ImportPage })));
const FairnessPage = lazy(() =>
  import('./FairnessPage.tsx').then((page) => ({ default: page.FairnessPage })),
);
const DecisionsPage = lazy(() =>
  import('./DecisionsPage.tsx').then((page) => ({ default: page.DecisionsPage })),
);
const MorePage = lazy(() => import('./MorePage.tsx').then((page) => ({ default: page.MorePage })));
const MissingPage = lazy(() => import('./MissingPage.tsx').then((page) => ({ default: page.MissingPage })));

export function App() {
  const { preferences, closeTemporary } = useServices();
  const { language } = useStore(preferences);
  const [, navigate] = useLocation();
  useEffect(() => interceptLinks(navigate), [navigate]);
  useEffect(() => {
    // Closed, reloaded or left for another site. A page that may come back as it was is not closed.
    const onHide = (event: PageTransitionEvent) => {
      if (!event.persisted) closeTemporary();
    };
    addEventListener('pagehide', onHide);
    return () => removeEventListener('pagehide', onHide);
  }, [closeTemporary]);
  return (
    <CastMatchProvider lang={language}>
      <Suspense fallback={null}>
        <Pages />
      </Suspense>
    </CastMatchProvider>
  );
}

function Pages() {
  const [path, navigate] = useLocation();
  const [search] = useSearchParams();
  // One element for a new conversation and for one with an address: the first question must not take the page away.
  const chatId = chatIdOf(path);
  if (path === '/' || chatId !== undefined) {
    const question = search.get('ask');
    const messageId = search.get('m');
    return (
      <AskPage
        navigate={navigate}
        {...(chatId === undefined ? {} : { chatId })}
        {...(messageId === null ? {} : { messageId })}
        {...(question === null ? {} : { question })}
      />
    );
  }
  return (
    <Switch>
      <Route path="/talent/:id">
        {({ id }) => <ProfilePage talentId={decodeURIComponent(id)} onGone={openTalentAnew} />}
      </Route>
      <Route path="/talent" component={TalentPage} />
      <Route path="/chats" component={ChatsPage} />
      <Route path="/import" component={ImportPage} />
      <Route path="/more" component={MorePage} />
      <Route path="/fairness" component={FairnessPage} />
      <Route path="/decisions" component={DecisionsPage} />
      <Route component={MissingPage} />
    </Switch>
  );
}

/** As a new page: conversations and pictures that this one keeps would still show somebody who was erased. */
const openTalentAnew = () => location.assign('/talent');

function chatIdOf(path: string): string | undefined {
  const id = /^\/c\/([^/]+)$/.exec(path)?.[1];
  return id === undefined ? undefined : decodeURIComponent(id);
}
