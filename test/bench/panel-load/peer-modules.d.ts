/** What the stand-in uses of packages that are installed when a benchmark first asks for them. */
declare module '@microsoft/live-share' {
  export const TestLiveShareHost: { create(): object }
  export class LiveShareClient {
    constructor(host: object)
  }
}
declare module 'fluid-framework' {
  export class SharedMap {}
}
