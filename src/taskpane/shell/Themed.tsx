import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { PaneTheme } from './brand';
import { fluentTheme, lightTheme } from './fluentTheme';
import { themeKind, type ThemeKind } from './themeKind';

type Colors = () => { readonly background: string; readonly foreground: string } | null;

export interface Look {
  readonly kind: ThemeKind;
  readonly theme: PaneTheme;
}

/** How the application looks now; light where its theme cannot be loaded. */
export async function lookOf(colors: Colors): Promise<Look> {
  const kind = themeKind(colors());
  try {
    return { kind, theme: await fluentTheme(kind) };
  } catch {
    return { kind: 'light', theme: lightTheme };
  }
}

interface Props {
  /** The application's colours at the moment of asking. */
  readonly colors: Colors;
  /** How it looked when the page started. */
  readonly first: Look;
  readonly children: ReactNode;
}

/** Looks like the application: it has no event for a changed theme, so it is asked again when the pane gets focus. */
export function Themed({ colors, first, children }: Props) {
  const [{ kind, theme }, setLook] = useState(first);
  useEffect(() => {
    const look = () => {
      void lookOf(colors).then(setLook);
    };
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
    };
  }, [colors]);
  return (
    // What the browser draws itself, scroll bars and the calendar among it, follows.
    <FluentProvider
      theme={theme}
      style={{ height: '100%', colorScheme: kind === 'light' ? 'light' : 'dark' }}
    >
      {children}
    </FluentProvider>
  );
}
