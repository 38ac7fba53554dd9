/** One person in one line: alias, display name, department, job title, time zone, language, what is special. */
export type PersonLine =
  | readonly [string, string, string, string, string, string]
  | readonly [string, string, string, string, string, string, 'no-photo' | 'guest' | 'left']
