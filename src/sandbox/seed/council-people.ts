import type { PersonLine } from './person-line.ts'

/** The Operating Council: a leader of each of seven departments, sponsor, secretary, two deputies, an outside adviser. */
export const councilPeople: readonly PersonLine[] = [
  ['ana', 'Ana Ferreira Lopes', 'Engineering', 'Head of Engineering', 'Europe/Lisbon', 'pt-PT'],
  ['ben', 'Ben Okafor', 'Manufacturing', 'Plant Director', 'Europe/Berlin', 'de-DE', 'no-photo'],
  ['mei', '王美玲', 'Supply', 'Head of Supply', 'Asia/Shanghai', 'zh-CN'],
  ['chloe', 'Chloé Étienne-Dubois', 'Sales', 'Sales Director', 'Europe/Paris', 'fr-FR'],
  ['layla', 'ليلى الحسن', 'Service', 'Head of Service', 'Asia/Dubai', 'ar-AE'],
  ['finn', 'Finn Þór Ólafsson', 'Finance', 'Finance Director', 'Atlantic/Reykjavik', 'is-IS'],
  ['suhartini', 'Suhartini', 'People', 'Head of People', 'Asia/Jakarta', 'id-ID'],
  [
    'ingrid',
    'Ingrid Maria Alexandra von Hohenfels-Wittgenberg',
    'Executive Office',
    'Chief Operating Officer',
    'Europe/Berlin',
    'de-DE',
  ],
  ['tom', 'Tom Achterberg', 'Executive Office', 'Council Secretary', 'Europe/Amsterdam', 'nl-NL'],
  ['priya', 'Priya Raghunathan', 'Engineering', 'Principal Engineer', 'Asia/Kolkata', 'en-IN'],
  ['jonas', 'Jonas Weiß', 'Manufacturing', 'Shift Manager', 'Europe/Berlin', 'de-DE'],
  ['rosa', 'Rosa Whitlock', 'Whitlock Advisory', 'Adviser', 'America/New_York', 'en-US', 'guest'],
]
