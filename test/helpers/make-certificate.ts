import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** What a certificate says. */
export interface Certified {
  /** Host it is for; an address of IPv4 where it looks like one. */
  readonly host: string
  readonly from?: Date
  readonly until?: Date
}

const tlv = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const value = Buffer.concat(parts)
  const size = value.length
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), value])
}
const sequence = (...parts: readonly Uint8Array[]): Buffer => tlv(0x30, ...parts)
const oid = (hex: string): Buffer => tlv(0x06, Buffer.from(hex, 'hex'))
const utcTime = (date: Date): Buffer =>
  tlv(0x17, Buffer.from(`${date.toISOString().replace(/\D/gu, '').slice(2, 14)}Z`))

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))
const commonName = '550403'
const subjectAltName = '551d11'
const basicConstraints = '551d13'
const day = 86_400_000

/**
 * Makes a key and a certificate that it has signed itself, so that no test has to carry one that
 * runs out.
 *
 * @see RFC 5280, sections 4.1 and 4.2.1.
 */
export function makeCertificate({
  host,
  from = new Date(Date.now() - day),
  until = new Date(Date.now() + day),
}: Certified): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = sequence(tlv(0x31, sequence(oid(commonName), tlv(0x0c, Buffer.from(host)))))
  const isAddress = /^[\d.]+$/u.test(host)
  const named = isAddress
    ? tlv(0x87, Buffer.from(host.split('.').map(Number)))
    : tlv(0x82, Buffer.from(host))
  const critical = Buffer.from([0x01, 0x01, 0xff])
  const extensions = sequence(
    sequence(oid(basicConstraints), critical, tlv(0x04, sequence(critical))),
    sequence(oid(subjectAltName), tlv(0x04, sequence(named))),
  )
  const body = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    sequence(utcTime(from), utcTime(until)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, extensions),
  )
  const signature = tlv(0x03, Buffer.from([0]), sign('sha256', body, privateKey))
  const certificate = sequence(body, ecdsaWithSha256, signature)
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
  }
}
