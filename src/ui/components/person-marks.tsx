import { createContext, useContext, type ReactNode } from 'react'

const context = createContext<ReadonlyMap<string, string>>(new Map())

/** A word beside some people, by their id, wherever their name stands below: “not in the team”. */
export function PersonMarks(props: { marks: ReadonlyMap<string, string>; children: ReactNode }): ReactNode {
  return <context.Provider value={props.marks}>{props.children}</context.Provider>
}

/** The word beside a person; undefined where there is none. */
export function usePersonMark(id: string | null | undefined): string | undefined {
  return useContext(context).get(id ?? '')
}

/** People to choose from, those with a mark last. */
export function useMarkedLast<Each>(people: readonly Each[], idOf: (each: Each) => string): readonly Each[] {
  const marks = useContext(context)
  return people.toSorted((a, b) => Number(marks.has(idOf(a))) - Number(marks.has(idOf(b))))
}
