import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { fluentTheme } from './fluentTheme';
import { themeKind } from './themeKind';

interface Props {
  /** The application's colours at the moment of asking. */
  readonly colors: () => { readonly background: string; readonly foreground: string } | null;
  readonly children: ReactNode;
}

/** Looks like the application: it has no event for a changed theme, so it is asked again when the pane gets focus. */
export function Themed({ colors, children }: Props) {
  const [kind, setKind] = useState(() => themeKind(colors()));
  useEffect(() => {
    const look = () => {
      setKind(themeKind(colors()));
    };
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
    };
  }, [colors]);
  return (
    // What the browser draws itself, scroll bars and the calendar among it, follows.
    <FluentProvider
      theme={fluentTheme(kind)}
      style={{ height: '100%', colorScheme: kind === 'light' ? 'light' : 'dark' }}
    >
      {children}
    </FluentProvider>
  );
}
