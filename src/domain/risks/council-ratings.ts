import { usualCadence } from './review.ts'
import { usualMatrix, type RiskMatrix } from './risk-matrix.ts'
import type { RiskSettings } from './risk-settings.ts'

const usual: RiskSettings = { matrix: usualMatrix, cadence: usualCadence, shown: [], views: [] }

export function riskSettingsOf(council: { readonly risks?: RiskSettings | undefined }): RiskSettings {
  return council.risks ?? usual
}

/** Rated by the council's own matrix where it has one. */
export function matrixOf(council: { readonly risks?: RiskSettings | undefined }): RiskMatrix {
  return riskSettingsOf(council).matrix
}
