import { Component, type ReactNode } from 'react';
import { useResetErrorBoundaryOnLocationChange } from 'ra-core';
import { Message } from '../Message.tsx';

function Broken({ reset }: { readonly reset: () => void }) {
  useResetErrorBoundaryOnLocationChange(reset);
  return <Message kind="broken" onRetry={reset} />;
}

/** A screen that throws leaves the frame standing. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? (
      <Broken reset={() => this.setState({ broken: false })} />
    ) : (
      this.props.children
    );
  }
}
