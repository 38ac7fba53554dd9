import { Component, type ComponentType, type ErrorInfo, type ReactNode } from 'react'
import { downloadAgain } from './late-part.tsx'

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

  /** Whoever goes elsewhere and comes back has tried again. */
  override componentWillUnmount(): void {
    if (this.state.error !== null) downloadAgain()
  }

  private readonly tryAgain = (): void => {
    downloadAgain()
    this.setState({ error: null })
  }

  override render(): ReactNode {
    const { error } = this.state
    const Fallback = this.props.fallback
    return error === null ? this.props.children : <Fallback error={error} onTryAgain={this.tryAgain} />
  }
}
