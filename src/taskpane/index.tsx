import { FluentProvider, Title3 } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { OfficeFrame } from '../excel/ready';
import { ready } from '../excel/ready';
import { fluentTheme } from './fluentTheme';
import { themeKind } from './themeKind';

/** Office has no event for a changed theme in Excel, so its colours are read again when the pane gets focus. */
function useTheme(frame: OfficeFrame) {
  const [kind, setKind] = useState(() => themeKind(frame.theme()));
  useEffect(() => {
    const look = () => {
      setKind(themeKind(frame.theme()));
    };
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
    };
  }, [frame]);
  return fluentTheme(kind);
}

function Pane({ frame }: { frame: OfficeFrame }) {
  return (
    <FluentProvider theme={useTheme(frame)} style={{ minHeight: '100%', padding: 16 }}>
      <Title3 as="h1">
        {frame.language.startsWith('ja') ? 'ISOMM の準備ができました' : 'ISOMM is ready'}
      </Title3>
    </FluentProvider>
  );
}

void ready().then((frame) => {
  document.documentElement.lang = frame.language.slice(0, 2);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Pane frame={frame} />);
});
