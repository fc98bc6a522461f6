/** The bill of materials: what is inside the bundle, for machines. */

/** “sha512-…” as the lockfile has it, in hexadecimal. */
function hashOf(integrity) {
  const [algorithm, digest] = integrity.split('-')
  return {
    alg: algorithm.replace('sha', 'SHA-'),
    content: Buffer.from(digest, 'base64').toString('hex'),
  }
}

const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/**
 * Writes the bill of materials as `npm sbom` would, but of what is bundled only: npm knows nothing
 * of a bundle, and lists what builds and tests the program as well. Without times and random
 * numbers: the same bundle gives the same bill.
 *
 * @param manifest package.json of the program.
 * @param packages What `listBundled` gives.
 * @param lock The lockfile.
 * @throws {Error} If a package is not in the lockfile as it is bundled. Remedy: npm ci.
 * @see CycloneDX 1.5
 */
export function billOfMaterials(manifest, packages, lock) {
  const own = purlOf(manifest.name, manifest.version)
  const components = packages.map(({ name, version, licence, place, inside }) => {
    const locked = lock.packages[place]
    if (locked?.version !== version) {
      throw new Error(`${name} ${version} is not what the lockfile says: run npm ci.`)
    }
    return {
      'bom-ref': purlOf(name, version),
      type: 'library',
      name,
      version,
      scope: 'required',
      purl: purlOf(name, version),
      ...(inside === null ? {} : { description: `Contains ${inside.what} (${inside.licence}).` }),
      hashes: [hashOf(locked.integrity)],
      licenses: [{ license: { id: licence } }],
    }
  })
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        'bom-ref': own,
        type: 'application',
        name: manifest.name,
        version: manifest.version,
        description: manifest.description,
        purl: own,
        licenses: [{ license: { id: manifest.license } }],
      },
    },
    components,
    dependencies: [
      { ref: own, dependsOn: components.map((one) => one['bom-ref']) },
      ...components.map((one) => ({ ref: one['bom-ref'], dependsOn: [] })),
    ],
  }
  return `${JSON.stringify(bill, null, 2)}\n`
}
