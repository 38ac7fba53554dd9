import { useLightPlatform } from './use-light-platform.ts'

useLightPlatform()
