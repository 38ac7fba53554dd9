import './late-parts.ts'
import { useLightPlatform } from './use-light-platform.ts'

useLightPlatform()
