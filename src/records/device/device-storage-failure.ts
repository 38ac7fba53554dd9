/** The device refused to keep or find bytes: storage full, private mode, or evicted. */
export class DeviceStorageFailure extends Error {
  override readonly name = 'DeviceStorageFailure'
  readonly doing: 'get' | 'set' | 'remove' | 'keys'

  constructor(doing: 'get' | 'set' | 'remove' | 'keys', cause: unknown) {
    super(`The device refused to ${doing} bytes.`, { cause })
    this.doing = doing
  }
}
