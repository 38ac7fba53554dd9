/** What the stand-in uses of packages that are installed when a benchmark first asks for them. */
declare module '@microsoft/live-share' {
  export const TestLiveShareHost: { create(): object }
  export const LiveShareClient: new (host: object) => object
}
declare module 'fluid-framework' {
  export const SharedMap: object
}
