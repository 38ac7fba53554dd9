import { seededRandom } from '../support/seeded-random.ts'

export interface SearchedRecord {
  readonly id: string
  readonly title: string
  readonly owner: string
  readonly detail: string
  readonly cause: string
  readonly department: string
  readonly open: boolean
}

const english =
  `supplier delivery delay shortage budget audit licence contract warehouse migration handover training
security access password vendor invoice payment customer complaint quality inspection recall safety accident staff
turnover hiring absence planning forecast demand capacity bottleneck machine maintenance outage server network backup
data privacy breach consent retention policy approval decision escalation dependency release testing defect rollback
monitoring incident response insurance liability lawsuit patent trademark competitor market price currency inflation
energy water waste emission permit regulator reporting deadline milestone scope change request sponsor board council`.split(
    /\s+/,
  )
const german =
  `Liefer Kette Sorgfalt Pflicht Daten Schutz Verordnung Kunden Dienst Rechnung Prüfung Lager Haltung Personal
Planung Wartung Vertrag Strafe Haftung Versicherung Umwelt Auflage Genehmigung Verfahren Übergabe Rückstand Änderung
Antrag Freigabe Sitzung Beschluss Vorlage Störung Ausfall Notfall Betrieb Anlage Kosten Stelle Bericht`.split(
    /\s+/,
  )
const firstNames =
  `Ana Jörg Leila Tom Wei Priya Søren Zoë François Ivana Kwame Yuki Omar Elif Björn Marta Nils Chloé Diego
Fatima`.split(/\s+/)
const lastNames =
  `Müller Pérez Hassan Baker Zhang Sharma Kierkegaard Novák Dubois Petrović Mensah Tanaka Haddad Yılmaz
Lindström Kowalska Berg Martin García Rahimi Schäfer Okafor Rossi Hughes Weiß Andersen Costa Nguyen Ferrari Walker`.split(
    /\s+/,
  )
const departments = ['Sales', 'Operations', 'IT', 'Legal', 'Finance', 'People', 'Quality', 'Logistics']

/** A few thousand words as a council writes them: plain, inflected, and German ones put together. */
function vocabulary(): readonly string[] {
  const inflected = english.flatMap((word) => [word, `${word}s`, `${word}ing`, `re${word}`])
  const compounds = german.flatMap((one) =>
    german.filter((other) => other !== one).map((other) => one + other.toLowerCase()),
  )
  return [...inflected, ...compounds]
}

/** Ten thousand records of 51 words: few words often, most of them seldom, as in any language. */
export function searchedRecords(count: number): readonly SearchedRecord[] {
  const random = seededRandom(5)
  const words = vocabulary()
  const order = words.map((word) => [random(), word] as const).toSorted(([one], [other]) => one - other)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const word = () => order[Math.floor(order.length * random() ** 2.5)]?.[1] ?? ''
  const some = (length: number) => Array.from({ length }, word).join(' ')
  return Array.from({ length: count }, (_, index) => ({
    id: `risk-${index}`,
    title: some(5),
    owner: `${pick(firstNames)} ${pick(lastNames)}`,
    detail: some(40),
    cause: some(3),
    department: pick(departments),
    open: random() < 0.8,
  }))
}

/** What a person remembers of a record: two words of its title and who owns it. */
function remembered(record: SearchedRecord, random: () => number): readonly string[] {
  const title = record.title.split(' ').toSorted(() => random() - 0.5)
  return [title[0] ?? '', title[1] ?? '', record.owner.split(' ')[1] ?? '']
}

export interface Asked {
  readonly query: string
  /** The record that was meant; what is filtered by is its department, and that it is open. */
  readonly meant: SearchedRecord
}

const openOnes = (records: readonly SearchedRecord[]) => records.filter((each) => each.open)

/** Texts as they grow key by key, from the first letter of one record to the last of another. */
export function growingPrefixes(records: readonly SearchedRecord[], count: number): readonly Asked[] {
  const random = seededRandom(991)
  const from = openOnes(records)
  const asked: Asked[] = []
  while (asked.length < count) {
    const meant = from[Math.floor(random() * from.length)] as SearchedRecord
    const text = remembered(meant, random).join(' ')
    for (let length = 1; length <= text.length && asked.length < count; length += 1)
      asked.push({ query: text.slice(0, length), meant })
  }
  return asked
}

function withSlip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const letter = String.fromCharCode(97 + Math.floor(random() * 26))
  const slips = [
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  ]
  return slips[Math.floor(random() * slips.length)] ?? word
}

/** Whole texts with a slip in one of their words. */
export function mistyped(records: readonly SearchedRecord[], count: number): readonly Asked[] {
  const random = seededRandom(300)
  const from = openOnes(records)
  return Array.from({ length: count }, () => {
    const meant = from[Math.floor(random() * from.length)] as SearchedRecord
    const words = [...remembered(meant, random)]
    const long = words.flatMap((word, place) => (word.length >= 5 ? [place] : []))
    const place = long[Math.floor(random() * long.length)] ?? 0
    words[place] = withSlip(words[place] ?? '', random)
    return { query: words.join(' '), meant }
  })
}
