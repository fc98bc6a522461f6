import { setLiveScene } from '../../views/scene.ts'
import { monoTheme } from '../../views/theme.ts'
import { rebase } from '../../views/rebase.ts'
import { startState } from '../../views/state.ts'
import { manyArticles, withArticle } from '../helpers/many-articles.ts'
import { indexDossier } from '../../source/dossier/index-dossier.ts'
import { collectNames } from '../../views/names.ts'
import { listPanes } from '../../views/list-panes.ts'
import { markNew } from '../../views/marks.ts'
import { paneNeed } from '../../views/pane-lines.ts'
let d = manyArticles(10000)
const looked = new Set(d.articles.map((a) => a.id))
const t = (name: string, f: () => any) => { const s = process.cpuUsage(); const r = f(); const e = process.cpuUsage(s); console.log(name.padEnd(20), ((e.user + e.system) / 1000).toFixed(1)); return r }
let scene = t('first scene', () => setLiveScene({ dossier: d, skipped: [], looked }, monoTheme))
let state = startState(scene, { columns: 120, rows: 40 })
scene.layOut({ columns: 120, rows: 40, focus: 'demands', zoomed: false })
for (let i = 0; i < 4; i++) {
  d = withArticle(d)
  const index = t('index', () => indexDossier(d))
  t(' find', () => index.find('demand of article 77'))
  const names = t(' names', () => collectNames(d, scene.names))
  const marks = t(' marks', () => markNew(index, looked))
  const lists: any = t(' lists', () => listPanes(d, names, 2002))
  t(' marked', () => Object.values(lists).map((l: any) => l.rows.map((r: any) => marks.of(r.id)).length))
  t(' needs', () => Object.values(lists).map((l: any) => paneNeed(l)))
  const next: any = t('scene', () => setLiveScene({ dossier: d, skipped: [], looked }, monoTheme, undefined, scene))
  t('layout', () => next.layOut({ columns: 120, rows: 40, focus: 'demands', zoomed: false }))
  state = t('rebase', () => rebase(state, scene, next))
  scene = next
}
