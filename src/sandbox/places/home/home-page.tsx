import { FluentProvider, Spinner, webLightTheme } from '@fluentui/react-components'
import { useAnswer } from '../landed/use-answer.tsx'
import { meetingsOf } from '../place/meetings.ts'
import { nowIn, useWorld, type World } from '../place/use-world.ts'
import { placesToGo, tourHref, type Threads } from './places-to-go.ts'

const clock = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})

async function threadsOf(world: World): Promise<Threads> {
  const channel = (name: string): string =>
    world.tenant.channels.find((each) => each.channelName === name)?.channelId ?? ''
  const meetings = await meetingsOf('ana', nowIn(world))
  return {
    circleChannel: channel('Circle meetings'),
    circleMeeting: meetings.find((each) => each.subject === 'Sustainability circle')?.threadId ?? '',
    councilChannel: channel('Council sessions'),
  }
}

/** What this is, in five lines, and where to go. */
export function HomePage() {
  const { world, failure } = useWorld()
  const threads = useAnswer(`threads/${world?.readAtMs ?? 0}`, async () =>
    world === null ? null : threadsOf(world),
  )
  return (
    <FluentProvider theme={webLightTheme}>
      <div className="home">
        <header>
          <svg className="weave" viewBox="0 0 32 32" aria-hidden="true">
            <path d="M8 3v26M16 3v26M24 3v26" className="warp" />
            <path d="M2 16c4-5 8-5 14 0s10 5 14 0" className="weft" />
          </svg>
          <h1>Weft sandbox</h1>
        </header>
        <p className="lead">
          Weft runs the meetings of councils: leaders of several departments who decide things together.
          <br />
          Here it runs for {world?.tenant.company ?? 'a company'}, which does not exist, on your own machine.
          <br />
          The frames hold Weft itself, unchanged. Teams, Outlook and Microsoft 365 around it are played.
          <br />
          Be anyone, move the time, break the network; what you do is kept until you begin anew.
          <br />
          Nothing leaves this machine. These are not Microsoft’s pages.
        </p>
        {failure !== '' && (
          <p role="alert">The sandbox does not answer ({failure}). Is npm start still running?</p>
        )}
        {world === null && failure === '' && <Spinner label="Opening the sandbox" />}
        {world !== null && (
          <main>
            <p>
              It is {clock.format(nowIn(world))} here. The weekly review begins about ten minutes after the
              sandbox was made.
            </p>
            <p>
              <a className="primary-link" href={tourHref}>
                Tour: one week in five minutes
              </a>
            </p>
            <h2>Places</h2>
            <ul className="cards">
              {(threads.kind === 'there' && threads.value !== null ? placesToGo(threads.value) : []).map(
                (place) => (
                  <li key={place.name}>
                    <a href={place.href}>
                      <strong>{place.name}</strong>
                      <span>{place.what}</span>
                    </a>
                  </li>
                ),
              )}
            </ul>
            <h2>People</h2>
            <p className="quiet">
              The short name is what the people’s menu in every place, and <code>POST /sandbox/token</code>,
              call them.
            </p>
            <div className="wide">
              <table>
                <thead>
                  <tr>
                    <th scope="col">Short name</th>
                    <th scope="col">Name</th>
                    <th scope="col">Department</th>
                    <th scope="col">What they do</th>
                    <th scope="col">Time zone</th>
                    <th scope="col">Council</th>
                  </tr>
                </thead>
                <tbody>
                  {world.tenant.people.map((person) => (
                    <tr key={person.id}>
                      <td>
                        <code>{person.alias}</code>
                      </td>
                      <td>
                        <bdi>{person.displayName}</bdi>
                      </td>
                      <td>{person.department ?? ''}</td>
                      <td>{[person.jobTitle, person.remark].filter(Boolean).join(', ')}</td>
                      <td>{person.timeZone}</td>
                      <td>{person.council ? 'yes' : ''}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </main>
        )}
      </div>
    </FluentProvider>
  )
}
