export const captureKinds = ['decision', 'action', 'risk', 'note'] as const
export type CaptureKind = (typeof captureKinds)[number]
