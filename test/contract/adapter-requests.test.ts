import { expect, test } from 'vitest'
import { packIsThere } from './examples.ts'
import { readRequestBook } from './request-book.ts'

const good = {
  method: 'GET',
  path: '/me/events/x?$select=id,subject',
  body: undefined,
  scopes: ['Calendars.Read'],
}

test.skipIf(!packIsThere)(
  'a request with a property, a type, a place, an option or a scope that Graph does not know is found out',
  () => {
    const book = readRequestBook()
    expect(book.faults(good)).toEqual([])
    expect(book.faults({ ...good, path: '/me/events/x?$select=id,title' })).toHaveLength(1)
    expect(book.faults({ ...good, path: '/me/events/x?$selct=id' })).toHaveLength(1)
    expect(book.faults({ ...good, path: '/me/meetings/x' })).toHaveLength(1)
    expect(book.faults({ ...good, scopes: ['Tasks.Read'] })).toHaveLength(1)
    const task = (body: unknown) =>
      book.faults({ method: 'POST', path: '/planner/tasks', body, scopes: ['Tasks.ReadWrite'] })
    expect(task({ planId: 'p', title: 'Sign', percentComplete: 50 })).toEqual([])
    expect(task({ planId: 'p', name: 'Sign' })).toHaveLength(1)
    expect(task({ planId: 'p', title: 'Sign', percentComplete: '50' })).toHaveLength(1)
  },
)
