/** Why long work on a council's data ended before its end; each has its own sentence. */
export type DataFailure = 'offline' | 'throttled' | 'consent' | 'administrator' | 'refused' | 'other'
