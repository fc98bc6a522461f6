/**
 * Reads the articles that ship with the program and writes what was read beside it, so that the
 * very first start need not read them.
 *
 * Usage: ship-seeds PACKAGE PACK
 *   PACKAGE  root of the package, with `data/` and `seeds/`
 *   PACK     the file to write
 */
import { join } from 'node:path'
import { buildOf } from '../library/build-of.ts'
import { digestData } from '../library/digest-data.ts'
import { listUnits } from '../library/list-units.ts'
import { loadUnit } from '../library/load-unit.ts'
import { writePack } from '../library/pack-file.ts'
import { shippedShelf } from '../library/shipped-units.ts'
import { loadTeller } from '../library/tell-unit.ts'
import { encodeArticles } from '../library/unit-codec.ts'

const [root = '', pack = ''] = process.argv.slice(2)
const code = process.env.PEACEDASH_BUILD
if (code === undefined) throw new Error('Only a build can say what made the pack.')

const data = join(root, 'data')
const tell = loadTeller(data)
const units = new Map<string, Uint8Array>()
for (const unit of listUnits(join(root, 'seeds'))) {
  const { key, bytes, about } = loadUnit(unit)
  const { told } = await tell(bytes, about, new Date())
  // Where the file was when this was built is nobody's business.
  const placeless = told.map((one) => ({ ...one, article: { ...one.article, path: null } }))
  units.set(key, Buffer.from(encodeArticles(placeless)))
}
writePack(pack, shippedShelf(buildOf(code, digestData(data, null))), [], units)
