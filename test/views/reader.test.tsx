import { render } from 'ink-testing-library'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Dashboard } from '../../views/dashboard.tsx'
import { stillDossier } from '../../views/live-dossier.ts'
import { monoTheme } from '../../views/theme.ts'
import { noDesk } from '../helpers/no-desk.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'

/** A reader in front of the dashboard: what they press, and what they see after it. */
function sitDown() {
  const { lastFrame, stdin, unmount } = render(
    <Dashboard
      live={stillDossier(seedDossier())}
      theme={monoTheme}
      desk={noDesk}
      size={{ columns: 100, rows: 40 }}
    />,
  )
  const sees = (words: string | RegExp) =>
    vi.waitFor(() => expect(lastFrame()).toMatch(words), { timeout: 3000, interval: 10 })
  return { sees, types: (keys: string) => stdin.write(keys), leaves: unmount }
}

let reader: ReturnType<typeof sitDown> | null = null

afterEach(() => {
  reader?.leaves()
  reader = null
})

describe('a reader at the dashboard', () => {
  it('sees the four panes and the words behind the first demand', async () => {
    reader = sitDown()
    await reader.sees(/1 Parties/)
    await reader.sees(/4 Next steps/)
    await reader.sees(/Evidence/)
  })

  it('opens a record with Enter and comes back with Esc', async () => {
    reader = sitDown()
    await reader.sees(/3 Demands/)
    reader.types('3')
    reader.types('\r')
    await reader.sees(/The words it stands on/)
    reader.types('\u001b')
    await reader.sees(/4 Next steps/)
  })

  it('loses no key of several that come in one chunk', async () => {
    reader = sitDown()
    await reader.sees(/3 Demands/)
    reader.types('4jjs')
    await reader.sees(/article/)
    await reader.sees(/step/)
  })

  it('reads which keys there are with ?', async () => {
    reader = sitDown()
    await reader.sees(/3 Demands/)
    reader.types('?')
    await reader.sees(/Go to the next pane/)
  })
})
