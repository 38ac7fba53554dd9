/** An error as an `AsyncResult` carries it. */
export interface OfficeError {
  readonly code: number
  readonly name: string
  readonly message: string
}

/** Numbers and names of office.js 1.1.110 (`outlook-web-16.01.debug.js`), those that the sandbox's Outlook answers with. */
const messages = {
  AttachmentSizeExceeded: [9000, 'The attachment is larger than allowed.'],
  NumberOfAttachmentsExceeded: [9001, 'The appointment has too many attachments.'],
  InternalFormatError: [9002, 'The format of the data is not valid.'],
  AttachmentToDeleteDoesNotExist: [9008, 'There is no attachment with that id.'],
  AccessRestricted: [9017, ''],
  GenericResponseError: [9020, ''],
  SaveError: [9021, 'The connection to the Exchange server was lost on saving changes.'],
  ItemNotSaved: [9046, 'The id cannot be had until the item is saved.'],
} as const
export type OfficeErrorName = keyof typeof messages

/** Outlook refuses what an add-in asked. */
export class OfficeRefusal extends Error {
  override readonly name = 'OfficeRefusal'
  readonly error: OfficeError
  constructor(name: OfficeErrorName) {
    const [code, message] = messages[name]
    super(`${name}: ${message}`)
    this.error = { code, name, message }
  }
}

/** The error that a failure is told by; what is no refusal of Outlook's is its general one. */
export function officeErrorOf(failure: unknown): OfficeError {
  if (failure instanceof OfficeRefusal) return failure.error
  const [code] = messages.GenericResponseError
  const message = failure instanceof Error ? failure.message : String(failure)
  return { code, name: 'GenericResponseError', message }
}
