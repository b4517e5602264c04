import { Component, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly next: string;
  readonly children: ReactNode;
}

/** Keeps a view that cannot be shown from taking the rest of the pane with it. */
export class Crash extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    const { title, next, children } = this.props;
    if (!this.state.crashed) return children;
    return (
      <div role="alert" style={{ padding: 16 }}>
        <strong>{title}</strong>
        <p>{next}</p>
      </div>
    );
  }
}
