import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take minutes, longest first. Begun last, each would leave the other worker idle for as long. */
const long = ['test/journeys/every-screen.test.ts']

const isLong = ({ moduleId }: TestSpecification) => long.some((each) => moduleId.endsWith(each))

/** Vitest's own order, but for what is known to take long: a clean checkout has no times of an earlier run. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const projects = [...new Set(sorted.map((each) => each.project.name))]
    return projects.flatMap((name) => {
      const own = sorted.filter((each) => each.project.name === name)
      return [...own.filter(isLong), ...own.filter((each) => !isLong(each))]
    })
  }
}
