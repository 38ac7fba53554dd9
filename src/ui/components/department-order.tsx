import { createContext, useContext, type ReactNode } from 'react'
import { stableIndex } from './initials.ts'

const context = createContext<readonly string[]>([])

/** The departments in the order in which they joined: the first eight all look different. */
export function DepartmentOrder(props: { ids: readonly string[]; children: ReactNode }): ReactNode {
  return <context.Provider value={props.ids}>{props.children}</context.Provider>
}

/** Which of `count` looks a department has. One that is not in the order (it left) keeps a look of its own. */
export function useDepartmentLook(id: string, count: number): number {
  const place = useContext(context).indexOf(id)
  return place === -1 ? stableIndex(id, count) : place % count
}
