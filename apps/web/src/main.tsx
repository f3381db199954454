import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from '@tanstack/react-router';
import { Provider } from 'urql';
import { createAppRouter } from './app/router.tsx';
import { nobodyYet, readSession, SessionProvider } from './app/session.tsx';
import { client } from './graphql/client.ts';
import { startI18n } from './i18n/i18n.ts';
import './ui/theme.css';
import './ui/components.css';
import './ui/lists.css';
import './ui/fields.css';
import './ui/timeline.css';
import './ui/papers.css';
import './ui/search.css';
import './ui/forms.css';
import './ui/print/print.css';

const [session] = await Promise.all([readSession().catch(() => nobodyYet), startI18n()]);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the application');

createRoot(root).render(
  <StrictMode>
    <Provider value={client}>
      <SessionProvider initial={session}>
        <RouterProvider router={createAppRouter(session.person !== null)} />
      </SessionProvider>
    </Provider>
  </StrictMode>,
);
