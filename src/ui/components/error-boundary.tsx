import { Component, type ComponentType, type ErrorInfo, type ReactNode } from 'react'

/** Keeps a broken part from taking the rest of the view with it; `fallback` says so and offers to try again. */
export class ErrorBoundary extends Component<
  {
    children: ReactNode
    fallback: ComponentType<{ error: Error; onTryAgain: () => void }>
    onError?: (error: Error, info: ErrorInfo) => void
  },
  { error: Error | null }
> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    this.props.onError?.(error, info)
  }

  override render(): ReactNode {
    const { error } = this.state
    const Fallback = this.props.fallback
    return error === null ? (
      this.props.children
    ) : (
      <Fallback error={error} onTryAgain={() => this.setState({ error: null })} />
    )
  }
}
