import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { loadMessages } from './messages/catalogues.ts';
import { followLocale } from './messages/direction.ts';
import { getLocale } from './messages/locale.ts';

followLocale();
// Fetched while the API is asked who is there, not after it; whoever needs them meets a failure.
loadMessages('shell', getLocale()).catch(() => undefined);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
