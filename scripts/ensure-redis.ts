import { installByApt, onPath, runs } from './installed-program.ts'

/**
 * Path of a redis-server that runs here: `REDIS_SERVER`, else one that is installed, else one from apt-get. Prints
 * which; undefined where there is none.
 */
export function redisServerPath(): string | undefined {
  const find = () => process.env['REDIS_SERVER'] ?? onPath(['redis-server'])
  const path = find() ?? (installByApt('redis-server') ? find() : undefined)
  if (path === undefined || !runs(path)) return undefined
  console.log(`Redis: ${path}`)
  return path
}
