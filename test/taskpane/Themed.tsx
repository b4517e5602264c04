import { configure } from '@testing-library/react';
import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lightTheme } from '../../src/taskpane/shell/fluentTheme';

// A busy machine is slower than a second; what never comes still fails.
configure({ asyncUtilTimeout: 20_000 });

/** What jsdom knows of looks: whether something is there, and whether it can be clicked. */
const KNOWN = /[{;](?:display|visibility|content-visibility|opacity|content|pointer-events):/;

// Nothing is drawn here, while every question for a role or a name asks every rule of every style sheet.
const renderer = createDOMRenderer(document, { unstable_filterCSSRule: (rule) => KNOWN.test(rule) });

/** Fluent around what is tested, without the rules that only a browser can show. */
export const Themed = ({ children }: { readonly children: ReactNode }) => (
  <RendererProvider renderer={renderer} targetDocument={document}>
    <FluentProvider theme={lightTheme}>{children}</FluentProvider>
  </RendererProvider>
);
