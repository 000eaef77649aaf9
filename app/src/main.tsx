import '@castmatch/tokens/tokens.css';
import '@castmatch/components/fonts.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/App.tsx';
import { AppServicesProvider, createServices } from './shell/app-context.ts';

const host = document.getElementById('root');
if (host === null) throw new Error('index.html has lost its element with the id "root".');

createRoot(host).render(
  <StrictMode>
    <AppServicesProvider value={createServices()}>
      <App />
    </AppServicesProvider>
  </StrictMode>,
);
