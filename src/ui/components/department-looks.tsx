import { createContext, useContext, type ReactNode } from 'react'
import { stableIndex } from './initials.ts'

const context = createContext<ReadonlyMap<string, number>>(new Map())

/** Which look each department has: the first eight all look different. */
export function DepartmentLooks(props: {
  looks: ReadonlyMap<string, number>
  children: ReactNode
}): ReactNode {
  return <context.Provider value={props.looks}>{props.children}</context.Provider>
}

/** Which of `count` looks a department has. One that is not known (it left) keeps a look of its own. */
export function useDepartmentLook(id: string, count: number): number {
  const look = useContext(context).get(id)
  return look === undefined ? stableIndex(id, count) : look % count
}
