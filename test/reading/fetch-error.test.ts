import { expect, it } from 'vitest'
import { connectionError } from '../../source/reading/fetch-error.ts'

it.each([
  ['ENOTFOUND', 'cannot be found: there is no such server'],
  ['EAI_AGAIN', 'cannot be found just now: the name service does not answer'],
  ['ECONNREFUSED', 'is refused: nothing answers there'],
  ['ECONNRESET', 'broke off before it was whole'],
  ['EHOSTUNREACH', 'cannot be reached'],
  ['CERT_HAS_EXPIRED', 'is not trusted: the certificate of the server has expired'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'is not trusted: the certificate is that of another server'],
  [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'is not trusted: the certificate of the server cannot be verified',
  ],
  [
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'is not trusted: the certificate of the server cannot be verified',
  ],
  ['EPROTO', 'does not speak https there'],
  ['HPE_INVALID_CONSTANT', 'does not speak http there'],
  ['EWHATEVER', 'cannot be fetched (EWHATEVER)'],
  ['', 'cannot be fetched (unknown reason)'],
])('says what %s means', (code, what) => {
  const error = connectionError(
    'https://lakes.test/',
    Object.assign(new Error('x'), code === '' ? {} : { code }),
  )
  expect(error.message).toBe(`“https://lakes.test/” ${what}.`)
  expect(error.remedy).toMatch(/\.$/)
})
