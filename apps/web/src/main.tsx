import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './router.js';
import { queryClient } from './shared/api/query-client.js';
import { hearOtherWindows } from './shared/api/session.js';
import { currentLocale, speak } from './shared/texts/catalogues.js';
import './shared/texts/shared-texts.js';
import './shared/theme/styles.js';
import { cssVariables, theme } from './shared/theme/theme.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
hearOtherWindows();
await speak(currentLocale());
createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>
  </StrictMode>,
);
