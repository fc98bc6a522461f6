import { ReaderError } from '../errors.ts'

/** An address that could not be fetched. */
export class FetchError extends ReaderError {
  /** Status of the answer; null when none came. */
  readonly status: number | null
  /** How long the server asks to be left alone, in ms; null when it does not ask. */
  readonly retryAfter: number | null

  constructor(
    message: string,
    remedy: string,
    { status = null, retryAfter = null }: Partial<Pick<FetchError, 'status' | 'retryAfter'>> = {},
  ) {
    super(message, remedy)
    this.name = 'FetchError'
    this.status = status
    this.retryAfter = retryAfter
  }
}

/** What went wrong on the way to a server, and what to do. Words after the quoted address. */
type Cause = readonly [what: string, remedy: string]

const again = 'Check the connection and try again.'
const byCode: Readonly<Record<string, Cause>> = {
  ENOTFOUND: ['cannot be found: there is no such server', 'Check the spelling of the address.'],
  EAI_AGAIN: ['cannot be found just now: the name service does not answer', again],
  ECONNREFUSED: ['is refused: nothing answers there', 'Check the address and its port.'],
  ECONNRESET: ['broke off before it was whole', 'Try again.'],
  EPIPE: ['broke off before it was whole', 'Try again.'],
  ECONNABORTED: ['broke off before it was whole', 'Try again.'],
  EHOSTUNREACH: ['cannot be reached', again],
  ENETUNREACH: ['cannot be reached', again],
  ETIMEDOUT: ['cannot be reached', again],
  CERT_HAS_EXPIRED: [
    'is not trusted: the certificate of the server has expired',
    'Tell whoever runs it, or save the page in a browser and give the file.',
  ],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'is not trusted: the certificate is that of another server',
    'Check the address.',
  ],
}
const unending: Cause = [
  'cannot be had: the head of the answer is larger than any that makes sense',
  'Open it in a browser to see why.',
]
const untrusted: Cause = [
  'is not trusted: the certificate of the server cannot be verified',
  'Check the address; for a server of your own, name its authority in NODE_EXTRA_CA_CERTS.',
]
const unencrypted: Cause = [
  'does not speak https there',
  'Check the address and its port; it may be meant to begin with http.',
]
const noHttp: Cause = ['does not speak http there', 'Check the address and its port.']

/**
 * Says what went wrong on the way to a server.
 *
 * @param name The address as it may be shown.
 * @param error What Node gives.
 */
export function connectionError(name: string, error: unknown): FetchError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const [what, remedy] = byCode[code] ?? familyOf(code)
  return new FetchError(`“${name}” ${what}.`, remedy)
}

function familyOf(code: string): Cause {
  if (code === 'HPE_HEADER_OVERFLOW') return unending
  if (/^HPE_/.test(code)) return noHttp
  if (/^(?:EPROTO|ERR_SSL_)/.test(code)) return unencrypted
  if (/CERT|SELF_SIGNED|UNABLE_TO|VERIFY/.test(code)) return untrusted
  return [`cannot be fetched (${code || 'unknown reason'})`, again]
}

const byStatus: Readonly<Record<number, Cause>> = {
  401: ['asks for a login', 'Log in with a browser, save the page and give the file.'],
  403: ['may not be read: the server refuses it', 'Open it in a browser, save it, give the file.'],
  404: ['does not exist', 'Check the spelling of the address; it may have been taken down.'],
  410: ['is gone for good', 'Look for a copy in an archive of the web.'],
  429: ['is asked for too often', 'Wait a while and try again.'],
  451: ['is withheld for legal reasons', 'Look for the article elsewhere.'],
}

/**
 * Says what an answer without an article means.
 *
 * @param name The address as it may be shown.
 * @param status Status of the answer.
 * @param retryAfter How long the server asks to be left alone, in ms; null: it does not.
 */
export function statusError(name: string, status: number, retryAfter: number | null): FetchError {
  const [what, remedy] =
    byStatus[status] ??
    (status >= 500
      ? [`cannot be had: its server is in trouble (${status})`, 'Try again later.']
      : [`cannot be had: the server answers ${status}`, 'Open it in a browser to see why.'])
  return new FetchError(`“${name}” ${what}.`, remedy, { status, retryAfter })
}
